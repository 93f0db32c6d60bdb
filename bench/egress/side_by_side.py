#!/usr/bin/env python3
"""Parvis and JuPedSim on the same scenes: same floor, same people, same model, same step, one thread each.

usage: bench/egress/side_by_side.py [--quick] [--plot exits.png]

Needs: cargo, and from PyPI jupedsim, numpy, shapely (matplotlib for --plot). The two engines run in turn on an otherwise
idle core if there is one; the times are CPU seconds of the process alone (user), and the table gives their ratio,
which a busy machine disturbs less than either time.
"""
import argparse
import json
import os
import resource
import subprocess
import sys
import tempfile
from pathlib import Path

import scenes

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent


def cpu(who):
    return resource.getrusage(who).ru_utime


def run_parvis(scene, runs):
    with tempfile.NamedTemporaryFile("w", suffix=".json") as file:
        json.dump(scene, file)
        file.flush()
        target = Path(os.environ.get("CARGO_TARGET_DIR", ROOT / "target"))
        before = cpu(resource.RUSAGE_CHILDREN)
        out = subprocess.run([target / "release" / "egress_scene", file.name, str(runs)], check=True,
                             capture_output=True, text=True, env={**os.environ, "RAYON_NUM_THREADS": "1"}).stdout
        whole = cpu(resource.RUSAGE_CHILDREN) - before
    result = json.loads(out)
    return {"steps": result["agent_steps"], "cpu": whole / runs, "t50": result["t50"], "t95": result["t95"],
            "left": result["left"], "exits": sorted(result["exits"])}


def run_jupedsim(scene):
    import jupedsim as jps
    import shapely
    models = {
        "CFSM": (jps.CollisionFreeSpeedModel, jps.CollisionFreeSpeedModelAgentParameters),
        "AVM": (jps.AnticipationVelocityModel, jps.AnticipationVelocityModelAgentParameters),
    }
    model, parameters = models[scene["model"]]
    before = cpu(resource.RUSAGE_SELF)
    sim = jps.Simulation(model=model(), geometry=shapely.from_wkt(scene["area"]), dt=scene["dt"])
    stages = [sim.add_exit_stage(shapely.from_wkt(e)) for e in scene["exits"]]
    journeys = [sim.add_journey(jps.JourneyDescription([s])) for s in stages]
    for x, y, speed, exit_ in scene["people"]:
        sim.add_agent(parameters(position=(x, y), journey_id=journeys[exit_], stage_id=stages[exit_], desired_speed=speed,
                                 radius=scene["radius"], time_gap=scene["time_gap"]))
    steps, exits = 0, []
    while sim.agent_count() > 0 and sim.elapsed_time() < scene["limit"]:
        count = sim.agent_count()
        steps += count
        sim.iterate()
        exits += [sim.elapsed_time()] * (count - sim.agent_count())
    used = cpu(resource.RUSAGE_SELF) - before
    rank = lambda part: exits[max(0, int(-(-len(exits) * part // 1)) - 1)] if exits else None
    return {"steps": steps, "cpu": used, "t50": rank(0.5), "t95": rank(0.95), "left": sim.agent_count(), "exits": exits}


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--quick", action="store_true", help="the school with the collision-free speed model only")
    parser.add_argument("--plot", help="write the exit curves of both engines here")
    args = parser.parse_args()
    subprocess.run(["cargo", "build", "--release", "--workspace", "--bin", "egress_scene"], check=True, cwd=ROOT)
    cases = [("school, 1000 people", scenes.school(), "CFSM", 0.05)]
    if not args.quick:
        cases += [
            ("bottleneck, 1000 people", scenes.bottleneck(1000), "CFSM", 0.05),
            ("school, 1000 people", scenes.school(), "AVM", 0.05),
            ("school, 1000 people", scenes.school(), "CFSM", 0.01),
        ]
    print(f"{'scene':26} {'model':5} {'step':>5}  {'engine':9} {'CPU s':>8} {'steps/CPU-s':>12} {'t50 s':>7} {'t95 s':>7} {'left':>5}")
    curves = []
    for name, scene, model, dt in cases:
        scene = {**scene, "model": model, "dt": dt}
        ours = run_parvis(scene, 5)
        theirs = run_jupedsim(scene)
        for engine, r in (("Parvis", ours), ("JuPedSim", theirs)):
            print(f"{name:26} {model:5} {dt:5.2f}  {engine:9} {r['cpu']:8.3f} {r['steps'] / r['cpu']:12,.0f}"
                  f" {r['t50']:7.1f} {r['t95']:7.1f} {r['left']:5d}")
        rate = (ours["steps"] / ours["cpu"]) / (theirs["steps"] / theirs["cpu"])
        print(f"{'':26} {'':5} {'':5}  ratio: {theirs['cpu'] / ours['cpu']:.0f} times in CPU for the run,"
              f" {rate:.0f} times in steps per CPU second", flush=True)
        curves.append((f"{name}, {model}, step {dt} s", ours["exits"], theirs["exits"]))
    if args.plot:
        plot(args.plot, curves)


def plot(path, curves):
    import matplotlib
    matplotlib.use("Agg")
    import matplotlib.pyplot as plt
    fig, axes = plt.subplots(1, len(curves), figsize=(5 * len(curves), 4), squeeze=False)
    for axis, (title, ours, theirs) in zip(axes[0], curves):
        axis.step(ours, range(1, len(ours) + 1), where="post", label="Parvis")
        axis.step(theirs, range(1, len(theirs) + 1), where="post", label="JuPedSim 1.4.2", linestyle="--")
        axis.set(title=title, xlabel="seconds", ylabel="people out")
        axis.legend()
    fig.tight_layout()
    fig.savefig(path, dpi=110)


if __name__ == "__main__":
    sys.exit(main())
