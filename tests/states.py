"""Consistent states of the model as hypothesis strategies: what its formulas make of exact inputs."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from fractions import Fraction

from hypothesis import strategies as st

from model.catalogue import INPUTS, Baseline, baselines, is_company

State = dict[str, Fraction]

COMPANIES = ("ai_revenue.google", "ai_revenue.openai", "ai_revenue.other")

money = st.integers(1, 12_000).map(lambda count: Fraction(count * 10**9, 12))
margin = st.integers(0, 19).map(lambda count: Fraction(count, 20))
ratio = st.integers(1, 50).map(lambda count: Fraction(count, 10))
years = st.integers(1, 60).map(lambda count: Fraction(count, 6))


# The table of the model once more, written by hand.
FORMULAS: dict[str, Callable[[Mapping[str, Fraction]], Fraction]] = {
    "facility_cost": lambda v: v["nvidia_revenue"] * v["facility_ratio"],
    "datacenter_cost": lambda v: v["nvidia_revenue"] + v["facility_cost"],
    "required_revenue": lambda v: (
        v["datacenter_cost"] / ((1 - v["cloud_margin"]) * (1 - v["end_user_margin"])) / v["payback_years"]
    ),
    "ai_revenue": lambda v: sum((value for name, value in v.items() if is_company(name)), Fraction(0)),
    "gap": lambda v: v["required_revenue"] - v["ai_revenue"],
    "coverage": lambda v: v["ai_revenue"] / v["required_revenue"],
    "demand_backed_spend": lambda v: v["datacenter_cost"] * v["coverage"],
    "anticipated_spend": lambda v: v["datacenter_cost"] - v["demand_backed_spend"],
}


def consistent(inputs: Mapping[str, Fraction]) -> State:
    """Every variable, from the inputs and the companies' lines."""
    state = dict(inputs)
    for name, formula in FORMULAS.items():
        state[name] = formula(state)
    return state


@st.composite
def states(draw: st.DrawFn) -> State:
    """Exact positive inputs and all that follows from them; never a gap of exactly zero, where shares say nothing."""
    inputs = {
        "nvidia_revenue": draw(money),
        "facility_ratio": draw(ratio),
        "cloud_margin": draw(margin),
        "end_user_margin": draw(margin),
        "payback_years": draw(years),
        **{name: draw(money) for name in COMPANIES},
    }
    state = consistent(inputs)
    if state["gap"] == 0:
        state = consistent({**inputs, "nvidia_revenue": 2 * inputs["nvidia_revenue"]})
    return state


def baseline_of(state: Mapping[str, Fraction]) -> Baseline:
    """The oldest baseline with the inputs of a state in place of its own."""
    real = next(iter(baselines().values()))
    like = real.figures["nvidia_revenue"]
    names = [*INPUTS, *(name for name in state if is_company(name))]
    return replace(real, figures={name: like._replace(variable=name, value=state[name]) for name in names})
