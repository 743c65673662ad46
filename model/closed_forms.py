"""The closed forms of `equations.toml`. Written by `make forms`; a test derives them again and compares."""

from model.forms import Form

# fmt: off
FORMS = (
    # One equation, solved for each of its variables.
    Form("facility_cost", ("facility_cost",),
         lambda facility_ratio, nvidia_revenue:
         facility_ratio * nvidia_revenue),
    Form("facility_ratio", ("facility_cost",),
         lambda facility_cost, nvidia_revenue:
         facility_cost / nvidia_revenue),
    Form("nvidia_revenue", ("facility_cost",),
         lambda facility_cost, facility_ratio:
         facility_cost / facility_ratio),
    Form("datacenter_cost", ("datacenter_cost",),
         lambda facility_cost, nvidia_revenue:
         facility_cost + nvidia_revenue),
    Form("facility_cost", ("datacenter_cost",),
         lambda datacenter_cost, nvidia_revenue:
         datacenter_cost - nvidia_revenue),
    Form("nvidia_revenue", ("datacenter_cost",),
         lambda datacenter_cost, facility_cost:
         datacenter_cost - facility_cost),
    Form("cloud_margin", ("required_revenue",),
         lambda datacenter_cost, end_user_margin, payback_years, required_revenue:
         1 - datacenter_cost / ((1 - end_user_margin) * payback_years * required_revenue)),
    Form("datacenter_cost", ("required_revenue",),
         lambda cloud_margin, end_user_margin, payback_years, required_revenue:
         (1 - cloud_margin) * (1 - end_user_margin) * payback_years * required_revenue),
    Form("end_user_margin", ("required_revenue",),
         lambda cloud_margin, datacenter_cost, payback_years, required_revenue:
         1 - datacenter_cost / ((1 - cloud_margin) * payback_years * required_revenue)),
    Form("payback_years", ("required_revenue",),
         lambda cloud_margin, datacenter_cost, end_user_margin, required_revenue:
         datacenter_cost / ((1 - cloud_margin) * (1 - end_user_margin) * required_revenue)),
    Form("required_revenue", ("required_revenue",),
         lambda cloud_margin, datacenter_cost, end_user_margin, payback_years:
         datacenter_cost / ((1 - cloud_margin) * (1 - end_user_margin) * payback_years)),
    Form("ai_revenue", ("ai_revenue",),
         lambda other_companies, this_company:
         other_companies + this_company),
    Form("other_companies", ("ai_revenue",),
         lambda ai_revenue, this_company:
         ai_revenue - this_company),
    Form("this_company", ("ai_revenue",),
         lambda ai_revenue, other_companies:
         ai_revenue - other_companies),
    Form("ai_revenue", ("gap",),
         lambda gap, required_revenue:
         -gap + required_revenue),
    Form("gap", ("gap",),
         lambda ai_revenue, required_revenue:
         -ai_revenue + required_revenue),
    Form("required_revenue", ("gap",),
         lambda ai_revenue, gap:
         ai_revenue + gap),
    Form("ai_revenue", ("coverage",),
         lambda coverage, required_revenue:
         coverage * required_revenue),
    Form("coverage", ("coverage",),
         lambda ai_revenue, required_revenue:
         ai_revenue / required_revenue),
    Form("required_revenue", ("coverage",),
         lambda ai_revenue, coverage:
         ai_revenue / coverage),
    Form("coverage", ("demand_backed_spend",),
         lambda datacenter_cost, demand_backed_spend:
         demand_backed_spend / datacenter_cost),
    Form("datacenter_cost", ("demand_backed_spend",),
         lambda coverage, demand_backed_spend:
         demand_backed_spend / coverage),
    Form("demand_backed_spend", ("demand_backed_spend",),
         lambda coverage, datacenter_cost:
         coverage * datacenter_cost),
    Form("anticipated_spend", ("anticipated_spend",),
         lambda datacenter_cost, demand_backed_spend:
         datacenter_cost - demand_backed_spend),
    Form("datacenter_cost", ("anticipated_spend",),
         lambda anticipated_spend, demand_backed_spend:
         anticipated_spend + demand_backed_spend),
    Form("demand_backed_spend", ("anticipated_spend",),
         lambda anticipated_spend, datacenter_cost:
         -anticipated_spend + datacenter_cost),
    # Several equations at once, where one at a time does not lead there.
    Form("nvidia_revenue", ("facility_cost", "datacenter_cost",),
         lambda datacenter_cost, facility_ratio:
         datacenter_cost / (facility_ratio + 1)),
    Form("required_revenue", ("gap", "coverage",),
         lambda coverage, gap:
         gap / (1 - coverage)),
    Form("demand_backed_spend", ("demand_backed_spend", "anticipated_spend",),
         lambda anticipated_spend, coverage:
         -anticipated_spend * coverage / (coverage - 1)),
    Form("ai_revenue", ("required_revenue", "coverage", "demand_backed_spend",),
         lambda cloud_margin, demand_backed_spend, end_user_margin, payback_years:
         demand_backed_spend / ((1 - cloud_margin) * (1 - end_user_margin) * payback_years)),
    Form("cloud_margin", ("required_revenue", "coverage", "demand_backed_spend",),
         lambda ai_revenue, demand_backed_spend, end_user_margin, payback_years:
         1 - demand_backed_spend / ((1 - end_user_margin) * ai_revenue * payback_years)),
    Form("demand_backed_spend", ("required_revenue", "coverage", "demand_backed_spend",),
         lambda ai_revenue, cloud_margin, end_user_margin, payback_years:
         (1 - cloud_margin) * (1 - end_user_margin) * ai_revenue * payback_years),
    Form("end_user_margin", ("required_revenue", "coverage", "demand_backed_spend",),
         lambda ai_revenue, cloud_margin, demand_backed_spend, payback_years:
         1 - demand_backed_spend / ((1 - cloud_margin) * ai_revenue * payback_years)),
    Form("payback_years", ("required_revenue", "coverage", "demand_backed_spend",),
         lambda ai_revenue, cloud_margin, demand_backed_spend, end_user_margin:
         demand_backed_spend / ((1 - cloud_margin) * (1 - end_user_margin) * ai_revenue)),
    Form("anticipated_spend", ("required_revenue", "gap", "coverage", "demand_backed_spend", "anticipated_spend",),
         lambda cloud_margin, end_user_margin, gap, payback_years:
         (1 - cloud_margin) * (1 - end_user_margin) * gap * payback_years),
    Form("cloud_margin", ("required_revenue", "gap", "coverage", "demand_backed_spend", "anticipated_spend",),
         lambda anticipated_spend, end_user_margin, gap, payback_years:
         1 - anticipated_spend / ((1 - end_user_margin) * gap * payback_years)),
    Form("end_user_margin", ("required_revenue", "gap", "coverage", "demand_backed_spend", "anticipated_spend",),
         lambda anticipated_spend, cloud_margin, gap, payback_years:
         1 - anticipated_spend / ((1 - cloud_margin) * gap * payback_years)),
    Form("gap", ("required_revenue", "gap", "coverage", "demand_backed_spend", "anticipated_spend",),
         lambda anticipated_spend, cloud_margin, end_user_margin, payback_years:
         anticipated_spend / ((1 - cloud_margin) * (1 - end_user_margin) * payback_years)),
    Form("payback_years", ("required_revenue", "gap", "coverage", "demand_backed_spend", "anticipated_spend",),
         lambda anticipated_spend, cloud_margin, end_user_margin, gap:
         anticipated_spend / ((1 - cloud_margin) * (1 - end_user_margin) * gap)),
)
