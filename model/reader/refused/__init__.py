"""What is asked back, lest it be misread: amounts of what the model does not have, figures that are doubted or asked
about, shares and limits of something else."""
