#!/usr/bin/env python3
"""How many times faster an instant runoff is here than in pyrankvote, measured in one run.

    faster.py PROGRAM [BALLOTS]

PROGRAM is the example `faster` of the tests (cargo build --release -p baton-tests --example faster). Both count the same file: 100,000
ballots with ten options in random orders, unless BALLOTS says otherwise. pyrankvote's objects are made before its call is timed; from
file to result, reading the file and making them is part of it. Ends with 1 when it is not 100 and 80 times. Development only.
"""

import json
import random
import subprocess
import sys
import tempfile
import time

import pyrankvote

OPTIONS = 10


def write(path, ballots):
    chance = random.Random(45)
    with open(path, "w", encoding="utf-8") as file:
        file.write(f"{OPTIONS} 1\n")
        for _ in range(ballots):
            order = list(range(1, OPTIONS + 1))
            chance.shuffle(order)
            file.write(f"1 {' '.join(map(str, order))} 0\n")
        file.write("0\n")
        file.writelines(f'"Option {option}"\n' for option in range(1, OPTIONS + 1))


def read(path):
    people = [pyrankvote.Candidate(f"Option {option}") for option in range(1, OPTIONS + 1)]
    ballots = []
    with open(path, encoding="utf-8") as file:
        next(file)
        for line in file:
            weight, *order = map(int, line.split())
            if not weight:
                break
            ballots += [pyrankvote.Ballot([people[option - 1] for option in order[:-1]])] * weight
    return people, ballots


def main():
    with tempfile.TemporaryDirectory() as folder:
        path = f"{folder}/ballots.blt"
        write(path, int(sys.argv[2]) if len(sys.argv) > 2 else 100_000)
        ours = json.loads(subprocess.run([sys.argv[1], path], check=True, capture_output=True).stdout)
        begun = time.perf_counter()
        people, ballots = read(path)
        called = time.perf_counter()
        winners = pyrankvote.instant_runoff_voting(people, ballots).get_winners()
        ended = time.perf_counter()
    call, whole = (ended - called) / (ours["call"] / 1e9), (ended - begun) / (ours["whole"] / 1e9)
    print(f"winner: {ours['winner']} here, {', '.join(winner.name for winner in winners)} there")
    print(f"the call: {ours['call'] / 1e6:.2f} ms here, {(ended - called) * 1e3:.0f} ms there, {call:.0f} times")
    print(f"from file to result: {ours['whole'] / 1e6:.2f} ms here, {(ended - begun) * 1e3:.0f} ms there, {whole:.0f} times")
    return 0 if call >= 100 and whole >= 80 else 1


if __name__ == "__main__":
    sys.exit(main())
