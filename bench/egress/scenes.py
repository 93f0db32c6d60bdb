"""The two scenes both engines run: a room with one door, and a school of forty rooms.

Each is a dictionary that goes to a JSON file: floor and exits as WKT, people as [x, y, free speed, exit].
Places and speeds are drawn once here, so both engines start from the same people.
"""
import math

import numpy as np
import shapely
from shapely import box


def speeds(rng, n):
    """Free speeds, m/s: normal 1.34 ± 0.26 (Weidmann 1993), kept within 0.6 and 2.0."""
    return np.clip(rng.normal(1.34, 0.26, n), 0.6, 2.0)


def bottleneck(n=1000, density=1.5, seed=1):
    """A square room with one door of max(1.2 m, n/500), people on a shaken lattice."""
    side = math.sqrt(n / density)
    door = max(1.2, n / 500.0)
    middle = side / 2
    area = shapely.union_all([
        box(0, 0, side, side),
        box(side - 0.01, middle - door / 2, side + 2.0, middle + door / 2),
        box(side + 1.99, middle - door / 2 - 3, side + 6.0, middle + door / 2 + 3),
    ])
    exit_area = box(side + 4.0, middle - door / 2 - 2, side + 5.5, middle + door / 2 + 2)
    rng = np.random.default_rng(seed)
    k = math.ceil(math.sqrt(n))
    gap = (side - 0.8) / max(k - 1, 1)
    spots = np.array([(0.4 + i * gap, 0.4 + j * gap) for i in range(k) for j in range(k)])
    rng.shuffle(spots)
    shake = min(0.1, max(0.0, (gap - 0.62) / 2))
    spots = np.clip(spots[:n] + rng.uniform(-shake, shake, (n, 2)), 0.35, side - 0.35)
    people = [[x, y, v, 0] for (x, y), v in zip(spots.tolist(), speeds(rng, n).tolist())]
    return {"area": area.wkt, "exits": [exit_area.wkt], "people": people, "radius": 0.15, "time_gap": 0.8, "limit": 900.0}


def school(per_room=25, seed=1):
    """Two 3 m corridors with twenty rooms of 8 × 7 m each, joined by two 4 m spines; two exits of 1.8 m."""
    width, depth, wall, door = 8.0, 7.0, 0.2, 0.9
    parts, rooms = [], []
    for y in (0.0, 20.0):
        parts.append(box(0, y, 80, y + 3))
        for i in range(10):
            left, right = i * width + wall / 2, (i + 1) * width - wall / 2
            for up in (False, True):
                low, high = (y + 3 + wall, y + 3 + wall + depth) if up else (y - wall - depth, y - wall)
                sill, lintel = (y + 2.99, y + 3 + wall + 0.01) if up else (y - wall - 0.01, y + 0.01)
                rooms.append(box(left, low, right, high))
                parts += [rooms[-1], box(left + 1.0, sill, left + 1.0 + door, lintel)]
    parts += [box(-4, 0, 0, 23), box(80, 0, 84, 23)]
    parts += [box(-4.5, 10.6, -3.99, 12.4), box(83.99, 10.6, 84.5, 12.4)]
    parts += [box(-10, 7, -4.49, 16), box(84.49, 7, 90, 16)]
    area = shapely.union_all(parts)
    exits = [box(-8, 8, -6, 15), box(86, 8, 88, 15)]
    rng = np.random.default_rng(seed)
    people = []
    for room in rooms:
        x0, y0, x1, y1 = room.bounds
        k = math.ceil(math.sqrt(per_room))
        spots = [(x0 + 0.6 + i * (x1 - x0 - 1.2) / (k - 1), y0 + 0.6 + j * (y1 - y0 - 1.2) / (k - 1))
                 for i in range(k) for j in range(k)][:per_room]
        for x, y in spots:
            x, y = x + rng.uniform(-0.1, 0.1), y + rng.uniform(-0.1, 0.1)
            # Each room's people go to the exit its door is nearer to along the corridors.
            people.append([x, y, float(speeds(rng, 1)[0]), 0 if x0 + 1.45 < 40 else 1])
    return {"area": area.wkt, "exits": [e.wkt for e in exits], "people": people, "radius": 0.15, "time_gap": 0.8, "limit": 900.0}
