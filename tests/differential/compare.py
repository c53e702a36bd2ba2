#!/usr/bin/env python3
"""Counts elections again with pref-voting, pyrankvote, votekit and starvote, and compares.

    compare.py ELECTIONS.jsonl

Each line is an election with Baton's result (see made.rs). Prints how many of each kind were compared and how often each known
difference was seen. Ends with 1 when something differs that is not known, or when a known difference was never seen.
Development only; needs the four programs in the versions that main.rs pins.
"""

import contextlib
import io
import json
import sys
import warnings
from collections import Counter
from fractions import Fraction
from multiprocessing import Pool

warnings.filterwarnings("ignore")

import pyrankvote
import starvote
from pref_voting.grade_methods import approval, score_voting
from pref_voting.grade_profiles import GradeProfile
from pref_voting.iterative_methods import instant_runoff_put
from pref_voting.margin_based_methods import beat_path, beat_path_defeat
from pref_voting.profiles_with_ties import ProfileWithTies
from pref_voting.proportional_methods import stv_scottish
from votekit.ballot import RankBallot
from votekit.elections import IRV, STV
from votekit.pref_profile import RankProfile

# What these programs are known to do differently; each has to show itself.
KNOWN = [
    "an earlier round decided a tie for last, and pyrankvote elects somebody else",
    "the lot decided a tie, and pyrankvote elects somebody else",
    "half of the ballots that count was not a majority",
    "three or more tied for a STAR final, and starvote elects somebody else",
    "nobody scored an option",
    "nobody scored any option, and pref-voting elects all",
    "nobody approved an option, and pref-voting elects all",
    "two surpluses waited, and passing all on at once elects somebody else",
    "five decimals elect somebody else than fractions do",
    "more than one possible winner of a runoff",
]
compared = Counter()
checks = Counter()
seen = Counter({name: 0 for name in KNOWN})
wrong = []


def differs(election, what, ours, theirs):
    wrong.append(f"{what}: ours {ours}, theirs {theirs}: {json.dumps(election)}")


def check(election, what, ours, theirs):
    checks[what] += 1
    if ours != theirs:
        differs(election, what, ours, theirs)


def with_ties(election):
    rankings = [{option: place for place, rank in enumerate(ranks, 1) for option in rank} for ranks, _ in election["ballots"]]
    return ProfileWithTies(rankings, [weight for _, weight in election["ballots"]], candidates=list(range(election["options"])))


def for_votekit(election):
    listed = [(ranks, weight) for ranks, weight in election["ballots"] if ranks]
    ballots = [RankBallot(ranking=[{str(option) for option in rank} for rank in ranks], weight=weight) for ranks, weight in listed]
    return RankProfile(ballots=ballots, candidates=[str(option) for option in range(election["options"])])


def by_pyrankvote(election):
    people = [pyrankvote.Candidate(str(option)) for option in range(election["options"])]
    ballots = [
        pyrankvote.Ballot([people[rank[0]] for rank in ranks]) for ranks, weight in election["ballots"] if ranks for _ in range(weight)
    ]
    return [int(winner.name) for winner in pyrankvote.instant_runoff_voting(people, ballots).get_winners()]


def runoff(election):
    ours = election["result"]
    possible = instant_runoff_put(with_ties(election))
    checks["the runoff's winner is possible for pref-voting"] += 1
    if len(ours["winners"]) != 1 or ours["winners"][0] not in possible:
        differs(election, "runoff", ours["winners"], possible)
    seen["half of the ballots that count was not a majority"] += ours["half"]
    if len(possible) > 1:
        seen["more than one possible winner of a runoff"] += 1
    if len(possible) == 1 or "earlier-round" in ours["by"] or "lot" in ours["by"]:
        theirs = by_pyrankvote(election)
        if len(possible) == 1:
            check(election, "pyrankvote's winner where only one is possible", ours["winners"], theirs)
        elif ours["winners"] != theirs:
            if "lot" in ours["by"]:
                seen["the lot decided a tie, and pyrankvote elects somebody else"] += 1
            else:
                seen["an earlier round decided a tie for last, and pyrankvote elects somebody else"] += 1
    if len(possible) == 1 and not ours["by"]:
        states = IRV(for_votekit(election)).election_states
        elected = [int(option) for state in states for group in state.elected for option in group]
        check(election, "votekit's winner where nothing was tied", ours["winners"], elected)
        # votekit does not know options that stand on no ballot, and drops those that nobody put first one at a time.
        listed = {option for ranks, _ in election["ballots"] for rank in ranks for option in rank}
        unwanted = [option for option, votes in ours["tables"][0] if votes == 0]
        if sum(1 for option in unwanted if option in listed) < 2:
            only_unlisted = unwanted and len(ours["tables"]) > 1 and not listed.intersection(unwanted)
            tables = ours["tables"][1:] if only_unlisted else ours["tables"]
            for table, state in zip(tables, states):
                theirs = {int(option): Fraction(float(votes)) for option, votes in state.scores.items()}
                known = {option: votes for option, votes in table if option in listed}
                check(election, "votekit's table of a round", known, theirs)


def schulze(election):
    profile = with_ties(election)
    profile.use_extended_strict_preference()
    pairs = election["result"]["winning"]["pairs"]
    theirs = [(profile.support(pair["one"], pair["other"]), profile.support(pair["other"], pair["one"])) for pair in pairs]
    check(election, "the table of pairs", [(pair["above"], pair["below"]) for pair in pairs], theirs)
    for name, strength in (("winning", profile.support), ("margins", profile.margin)):
        ours = election["result"][name]
        check(election, f"Schulze by {name}", ours["winners"], beat_path(profile, strength_function=strength))
        beats = {(pair["one"], pair["other"]) if pair["beats"] else (pair["other"], pair["one"]) for pair in ours["pairs"] if "beats" in pair}
        check(election, f"who beats whom by {name}", beats, set(beat_path_defeat(profile, strength_function=strength).edges))


def star(election):
    ours = election["result"]
    lot = starvote.predefined_permutation_tiebreaker([str(option) for option in election["lot"]])
    ballots = [
        {str(option): points or 0 for option, points in enumerate(points_of)} for points_of, weight in election["ballots"] for _ in range(weight)
    ]
    theirs = [int(winner) for winner in starvote.star_voting(ballots, tiebreaker=lot, verbosity=0)]
    if ours["tied"] < 3:
        check(election, "starvote's winner", ours["winners"], theirs)
    elif ours["winners"] != theirs:
        seen["three or more tied for a STAR final, and starvote elects somebody else"] += 1


def graded(election, grades):
    maps = [{option: points for option, points in enumerate(given) if points is not None} for given, _ in election["ballots"]]
    return GradeProfile(maps, grades, [weight for _, weight in election["ballots"]], candidates=list(range(election["options"])))


def score(election):
    rated = {option for given, _ in election["ballots"] for option, points in enumerate(given) if points is not None}
    theirs = score_voting(graded(election, list(range(6))), evaluation_method="mean")
    ours = election["result"]["winners"]
    if len(rated) < election["options"]:
        seen["nobody scored an option"] += 1
    if rated:
        check(election, "the highest mean", ours, theirs)
    else:
        seen["nobody scored any option, and pref-voting elects all"] += ours == [] and len(theirs) == election["options"]


def approvals(election):
    ours, theirs = election["result"]["winners"], approval(graded(election, [0, 1]))
    if any(mark for given, _ in election["ballots"] for mark in given):
        check(election, "the most approvals", ours, theirs)
    else:
        seen["nobody approved an option, and pref-voting elects all"] += ours == [] and len(theirs) == election["options"]


def tie_free(result):
    return not result["by"]


def stv(election):
    five, exact = election["result"]["five"], election["result"]["exact"]
    seats = min(election["seats"], election["options"])
    if sorted(five["winners"]) != sorted(exact["winners"]):
        seen["five decimals elect somebody else than fractions do"] += 1
    if tie_free(five):
        ballots = [(ranks, weight) for ranks, weight in election["ballots"] if ranks]
        theirs = stv_scottish(with_ties({**election, "ballots": ballots}), num_seats=seats, decimals=5)
        check(election, "the Scottish rules of pref-voting", sorted(five["winners"]), sorted(theirs))
    listed = {option for ranks, _ in election["ballots"] for rank in ranks for option in rank}
    # votekit elects nobody where no more options got a vote than there are seats.
    if tie_free(exact) and len(listed) > seats:
        profile = for_votekit(election)
        elected = lambda states: sorted(int(option) for state in states for group in state.elected for option in group)
        if exact["waiting"] < 2:
            theirs = elected(STV(profile, n_seats=seats, exact=True).election_states)
            check(election, "votekit's exact STV", sorted(exact["winners"]), theirs)
        elif elected(STV(profile, n_seats=seats, exact=True).election_states) != sorted(exact["winners"]):
            seen["two surpluses waited, and passing all on at once elects somebody else"] += 1


KINDS = {"runoff": runoff, "schulze": schulze, "star": star, "score": score, "approval": approvals, "stv": stv}


def several(lines):
    """Compares some elections, in a process of its own."""
    for counter in (compared, checks, seen):
        counter.clear()
    wrong.clear()
    # votekit prints how it broke a tie.
    with contextlib.redirect_stdout(io.StringIO()):
        for line in lines:
            election = json.loads(line)
            try:
                KINDS[election["kind"]](election)
            except Exception as error:  # whatever a program stumbles over is named, with the election
                wrong.append(f"{type(error).__name__} {error}: {line.strip()}")
            compared[election["kind"]] += 1
    return dict(compared), dict(checks), dict(seen), list(wrong)


def main():
    with open(sys.argv[1], encoding="utf-8") as elections:
        lines = elections.readlines()
    found = []
    with Pool() as pool:
        for part in pool.imap_unordered(several, [lines[at : at + 250] for at in range(0, len(lines), 250)]):
            for counter, more in zip((compared, checks, seen), part):
                counter.update(more)
            found += part[3]
    wrong.extend(found)
    for kind in KINDS:
        print(f"{kind}: {compared[kind]} elections")
    print(f"{sum(compared.values())} elections in all")
    for what, many in checks.items():
        print(f"  {many} times: {what}")
    for name, many in seen.items():
        print(f"  seen {many} times: {name}")
    never = [name for name, many in seen.items() if not many]
    for difference in wrong[:5]:
        print(f"DIFFERS {difference}")
    if wrong:
        print(f"{len(wrong)} differences that are not known")
    for name in never:
        print(f"NEVER SEEN {name}")
    return 1 if wrong or never else 0


if __name__ == "__main__":
    sys.exit(main())
