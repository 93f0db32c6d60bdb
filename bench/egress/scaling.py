#!/usr/bin/env python3
"""How the cost of a step grows with the number of people and with their density, as a table and a plot.

usage: bench/egress/scaling.py [--plot cost.svg]

Needs cargo, and matplotlib for --plot. The numbers are CPU seconds of one thread.
"""
import argparse
import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent


def rows():
    subprocess.run(["cargo", "build", "--release", "--workspace", "--bin", "egress_scaling"], check=True, cwd=ROOT)
    target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
    out = subprocess.run([target / "release" / "egress_scaling"], check=True, capture_output=True, text=True,
                         env={**os.environ, "RAYON_NUM_THREADS": "1"}).stdout
    print(out)
    number = lambda word: float("nan") if word == "-" else float(word)
    return [[number(word) for word in line.split()] for line in out.splitlines()[1:]]


def plot(path, table):
    import matplotlib
    matplotlib.use("Agg")
    matplotlib.rcParams["svg.hashsalt"] = "parvis"
    import matplotlib.pyplot as plt
    fig, (by_number, by_density) = plt.subplots(1, 2, figsize=(9, 3.6), sharey=True)
    grown = table[:5]
    denser = sorted((row for row in table if row[0] == 10_000), key=lambda row: row[1])
    by_number.semilogx([row[0] for row in grown], [row[2] for row in grown], "o-")
    for people, density, cost, *_ in grown:
        by_number.annotate(f"{density:g}/m²", (people, cost), textcoords="offset points", xytext=(0, 6), ha="center")
    by_number.set(xlabel="people", ylabel="ns of one core a person and step",
                  ylim=(0, 1.15 * max(row[2] for row in table)))
    by_density.plot([row[1] for row in denser], [row[2] for row in denser], "o-")
    by_density.set(xlabel="people/m², 10,000 people")
    fig.tight_layout()
    fig.savefig(path, metadata={"Date": None} if path.endswith(".svg") else None)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--plot", help="write the plot here")
    args = parser.parse_args()
    table = rows()
    if args.plot:
        plot(args.plot, table)


if __name__ == "__main__":
    sys.exit(main())
