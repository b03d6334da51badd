"""Line charts as SVG. A few lines of XML need no plotting library."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from html import escape

import attrs

WIDTH, HEIGHT = 640, 360
LEFT, RIGHT, TOP, BOTTOM = 70, 150, 40, 50
COLORS = ("#1f6feb", "#d1242f", "#1a7f37", "#9a6700", "#8250df")


@attrs.frozen
class Axis:
    """An axis, which converts numbers to coordinates."""

    low: float
    high: float
    start: float
    end: float
    logarithmic: bool = False

    def place(self, value: float) -> float:
        low, high, at = (math.log2(v) if self.logarithmic else v for v in (self.low, self.high, value))
        return self.start + (self.end - self.start) * (at - low) / ((high - low) or 1)


def plot(title: str, x: str, curves: Mapping[str, Sequence[tuple[float, float]]]) -> str:
    """Return a chart with a line for each curve and a logarithmic horizontal axis."""
    points = [point for curve in curves.values() for point in curve]
    xs = sorted({at for at, _ in points})
    step = _step(max(value for _, value in points))
    top = step * math.ceil(max(value for _, value in points) / step)
    across = Axis(xs[0], xs[-1], LEFT, WIDTH - RIGHT, logarithmic=True)
    up = Axis(0, top, HEIGHT - BOTTOM, TOP)
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}" font-family="sans-serif">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        _text(LEFT, 22, title, size=15),
        _text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 12, x, anchor="middle"),
    ]
    for number in range(round(top / step) + 1):
        at = up.place(number * step)
        lines.append(f'<path d="M{LEFT} {at:.1f}H{WIDTH - RIGHT}" stroke="#d0d7de"/>')
        lines.append(_text(LEFT - 6, at + 4, f"{number * step:g}", anchor="end"))
    lines += [_text(across.place(at), HEIGHT - BOTTOM + 18, f"{at:g}", anchor="middle") for at in xs]
    labels: list[tuple[float, float, str, str]] = []
    for (name, curve), color in zip(curves.items(), COLORS, strict=False):
        places = [(across.place(at), up.place(value)) for at, value in curve]
        path = "L".join(f"{a:.1f} {b:.1f}" for a, b in places)
        lines.append(f'<path d="M{path}" fill="none" stroke="{color}" stroke-width="2"/>')
        lines += [f'<circle cx="{a:.1f}" cy="{b:.1f}" r="3" fill="{color}"/>' for a, b in places]
        labels.append((places[-1][1], places[-1][0], name, color))
    lowest = 0.0
    for down, right, name, color in sorted(labels):
        lowest = max(down, lowest + 14)  # labels must not overlap
        lines.append(_text(right + 8, lowest + 4, name, color=color))
    return "\n".join([*lines, "</svg>", ""])


def _step(highest: float) -> float:
    """Return a round distance between grid lines, so that there are about five."""
    rough = highest / 5 or 1
    power = 10.0 ** math.floor(math.log10(rough))
    return next(power * factor for factor in (1.0, 2.0, 5.0, 10.0) if power * factor >= rough)


def _text(x: float, y: float, text: str, *, size: int = 12, anchor: str = "start", color: str = "#1f2328") -> str:
    return (
        f'<text x="{x:.1f}" y="{y:.1f}" font-size="{size}" text-anchor="{anchor}" fill="{color}">{escape(text)}</text>'
    )
