"""What a statement says beside its figures, passed over and said so in the reply: stories, reasons, sources, remarks;
and what may not be passed over, since it makes a figure another one."""
