"""The closed forms of `equations.toml`. Written by `make forms`; a test derives them again and compares."""

from model.forms import Form

# fmt: off
FORMS = (
    # One equation, solved for each of its variables.
    Form("facility_cost", ("facility_cost",),
         lambda facility_ratio, nvidia_revenue:
         facility_ratio * nvidia_revenue,
         lambda a, p, b, q: (a * b, p * q)),
    Form("facility_ratio", ("facility_cost",),
         lambda facility_cost, nvidia_revenue:
         facility_cost / nvidia_revenue,
         lambda a, p, b, q: (a * q, b * p)),
    Form("nvidia_revenue", ("facility_cost",),
         lambda facility_cost, facility_ratio:
         facility_cost / facility_ratio,
         lambda a, p, b, q: (a * q, b * p)),
    Form("datacenter_cost", ("datacenter_cost",),
         lambda facility_cost, nvidia_revenue:
         facility_cost + nvidia_revenue,
         lambda a, p, b, q: (a * q + b * p, p * q)),
    Form("facility_cost", ("datacenter_cost",),
         lambda datacenter_cost, nvidia_revenue:
         datacenter_cost - nvidia_revenue,
         lambda a, p, b, q: (a * q - b * p, p * q)),
    Form("nvidia_revenue", ("datacenter_cost",),
         lambda datacenter_cost, facility_cost:
         datacenter_cost - facility_cost,
         lambda a, p, b, q: (a * q - b * p, p * q)),
    Form("cloud_margin", ("required_revenue",),
         lambda datacenter_cost, end_user_margin, payback_years, required_revenue:
         1 - datacenter_cost / ((1 - end_user_margin) * payback_years * required_revenue),
         lambda a, p, b, q, c, r, d, s: (-a * q * r * s - b * c * d * p + c * d * p * q, c * d * p * (-b + q))),
    Form("datacenter_cost", ("required_revenue",),
         lambda cloud_margin, end_user_margin, payback_years, required_revenue:
         (1 - cloud_margin) * (1 - end_user_margin) * payback_years * required_revenue,
         lambda a, p, b, q, c, r, d, s: (c * d * (-a + p) * (-b + q), p * q * r * s)),
    Form("end_user_margin", ("required_revenue",),
         lambda cloud_margin, datacenter_cost, payback_years, required_revenue:
         1 - datacenter_cost / ((1 - cloud_margin) * payback_years * required_revenue),
         lambda a, p, b, q, c, r, d, s: (-a * c * d * q - b * p * r * s + c * d * p * q, c * d * q * (-a + p))),
    Form("payback_years", ("required_revenue",),
         lambda cloud_margin, datacenter_cost, end_user_margin, required_revenue:
         datacenter_cost / ((1 - cloud_margin) * (1 - end_user_margin) * required_revenue),
         lambda a, p, b, q, c, r, d, s: (b * p * r * s, d * q * (-a + p) * (-c + r))),
    Form("required_revenue", ("required_revenue",),
         lambda cloud_margin, datacenter_cost, end_user_margin, payback_years:
         datacenter_cost / ((1 - cloud_margin) * (1 - end_user_margin) * payback_years),
         lambda a, p, b, q, c, r, d, s: (b * p * r * s, d * q * (-a + p) * (-c + r))),
    Form("ai_revenue", ("ai_revenue",),
         lambda other_companies, this_company:
         other_companies + this_company,
         lambda a, p, b, q: (a * q + b * p, p * q)),
    Form("other_companies", ("ai_revenue",),
         lambda ai_revenue, this_company:
         ai_revenue - this_company,
         lambda a, p, b, q: (a * q - b * p, p * q)),
    Form("this_company", ("ai_revenue",),
         lambda ai_revenue, other_companies:
         ai_revenue - other_companies,
         lambda a, p, b, q: (a * q - b * p, p * q)),
    Form("ai_revenue", ("gap",),
         lambda gap, required_revenue:
         -gap + required_revenue,
         lambda a, p, b, q: (-a * q + b * p, p * q)),
    Form("gap", ("gap",),
         lambda ai_revenue, required_revenue:
         -ai_revenue + required_revenue,
         lambda a, p, b, q: (-a * q + b * p, p * q)),
    Form("required_revenue", ("gap",),
         lambda ai_revenue, gap:
         ai_revenue + gap,
         lambda a, p, b, q: (a * q + b * p, p * q)),
    Form("ai_revenue", ("coverage",),
         lambda coverage, required_revenue:
         coverage * required_revenue,
         lambda a, p, b, q: (a * b, p * q)),
    Form("coverage", ("coverage",),
         lambda ai_revenue, required_revenue:
         ai_revenue / required_revenue,
         lambda a, p, b, q: (a * q, b * p)),
    Form("required_revenue", ("coverage",),
         lambda ai_revenue, coverage:
         ai_revenue / coverage,
         lambda a, p, b, q: (a * q, b * p)),
    Form("coverage", ("demand_backed_spend",),
         lambda datacenter_cost, demand_backed_spend:
         demand_backed_spend / datacenter_cost,
         lambda a, p, b, q: (b * p, a * q)),
    Form("datacenter_cost", ("demand_backed_spend",),
         lambda coverage, demand_backed_spend:
         demand_backed_spend / coverage,
         lambda a, p, b, q: (b * p, a * q)),
    Form("demand_backed_spend", ("demand_backed_spend",),
         lambda coverage, datacenter_cost:
         coverage * datacenter_cost,
         lambda a, p, b, q: (a * b, p * q)),
    Form("anticipated_spend", ("anticipated_spend",),
         lambda datacenter_cost, demand_backed_spend:
         datacenter_cost - demand_backed_spend,
         lambda a, p, b, q: (a * q - b * p, p * q)),
    Form("datacenter_cost", ("anticipated_spend",),
         lambda anticipated_spend, demand_backed_spend:
         anticipated_spend + demand_backed_spend,
         lambda a, p, b, q: (a * q + b * p, p * q)),
    Form("demand_backed_spend", ("anticipated_spend",),
         lambda anticipated_spend, datacenter_cost:
         -anticipated_spend + datacenter_cost,
         lambda a, p, b, q: (-a * q + b * p, p * q)),
    # Several equations at once, where one at a time does not lead there.
    Form("nvidia_revenue", ("facility_cost", "datacenter_cost",),
         lambda datacenter_cost, facility_ratio:
         datacenter_cost / (facility_ratio + 1),
         lambda a, p, b, q: (a * q, p * (b + q))),
    Form("required_revenue", ("gap", "coverage",),
         lambda coverage, gap:
         gap / (1 - coverage),
         lambda a, p, b, q: (b * p, q * (-a + p))),
    Form("demand_backed_spend", ("demand_backed_spend", "anticipated_spend",),
         lambda anticipated_spend, coverage:
         -anticipated_spend * coverage / (coverage - 1),
         lambda a, p, b, q: (a * b, p * (-b + q))),
    Form("ai_revenue", ("required_revenue", "coverage", "demand_backed_spend",),
         lambda cloud_margin, demand_backed_spend, end_user_margin, payback_years:
         demand_backed_spend / ((1 - cloud_margin) * (1 - end_user_margin) * payback_years),
         lambda a, p, b, q, c, r, d, s: (b * p * r * s, d * q * (-a + p) * (-c + r))),
    Form("cloud_margin", ("required_revenue", "coverage", "demand_backed_spend",),
         lambda ai_revenue, demand_backed_spend, end_user_margin, payback_years:
         1 - demand_backed_spend / ((1 - end_user_margin) * ai_revenue * payback_years),
         lambda a, p, b, q, c, r, d, s: (-a * c * d * q + a * d * q * r - b * p * r * s, a * d * q * (-c + r))),
    Form("demand_backed_spend", ("required_revenue", "coverage", "demand_backed_spend",),
         lambda ai_revenue, cloud_margin, end_user_margin, payback_years:
         (1 - cloud_margin) * (1 - end_user_margin) * ai_revenue * payback_years,
         lambda a, p, b, q, c, r, d, s: (a * d * (-b + q) * (-c + r), p * q * r * s)),
    Form("end_user_margin", ("required_revenue", "coverage", "demand_backed_spend",),
         lambda ai_revenue, cloud_margin, demand_backed_spend, payback_years:
         1 - demand_backed_spend / ((1 - cloud_margin) * ai_revenue * payback_years),
         lambda a, p, b, q, c, r, d, s: (-a * b * d * r + a * d * q * r - c * p * q * s, a * d * r * (-b + q))),
    Form("payback_years", ("required_revenue", "coverage", "demand_backed_spend",),
         lambda ai_revenue, cloud_margin, demand_backed_spend, end_user_margin:
         demand_backed_spend / ((1 - cloud_margin) * (1 - end_user_margin) * ai_revenue),
         lambda a, p, b, q, c, r, d, s: (c * p * q * s, a * r * (-b + q) * (-d + s))),
    Form("anticipated_spend", ("required_revenue", "gap", "coverage", "demand_backed_spend", "anticipated_spend",),
         lambda cloud_margin, end_user_margin, gap, payback_years:
         (1 - cloud_margin) * (1 - end_user_margin) * gap * payback_years,
         lambda a, p, b, q, c, r, d, s: (c * d * (-a + p) * (-b + q), p * q * r * s)),
    Form("cloud_margin", ("required_revenue", "gap", "coverage", "demand_backed_spend", "anticipated_spend",),
         lambda anticipated_spend, end_user_margin, gap, payback_years:
         1 - anticipated_spend / ((1 - end_user_margin) * gap * payback_years),
         lambda a, p, b, q, c, r, d, s: (-a * q * r * s - b * c * d * p + c * d * p * q, c * d * p * (-b + q))),
    Form("end_user_margin", ("required_revenue", "gap", "coverage", "demand_backed_spend", "anticipated_spend",),
         lambda anticipated_spend, cloud_margin, gap, payback_years:
         1 - anticipated_spend / ((1 - cloud_margin) * gap * payback_years),
         lambda a, p, b, q, c, r, d, s: (-a * q * r * s - b * c * d * p + c * d * p * q, c * d * p * (-b + q))),
    Form("gap", ("required_revenue", "gap", "coverage", "demand_backed_spend", "anticipated_spend",),
         lambda anticipated_spend, cloud_margin, end_user_margin, payback_years:
         anticipated_spend / ((1 - cloud_margin) * (1 - end_user_margin) * payback_years),
         lambda a, p, b, q, c, r, d, s: (a * q * r * s, d * p * (-b + q) * (-c + r))),
    Form("payback_years", ("required_revenue", "gap", "coverage", "demand_backed_spend", "anticipated_spend",),
         lambda anticipated_spend, cloud_margin, end_user_margin, gap:
         anticipated_spend / ((1 - cloud_margin) * (1 - end_user_margin) * gap),
         lambda a, p, b, q, c, r, d, s: (a * q * r * s, d * p * (-b + q) * (-c + r))),
)
