"""Asks the local stack through Prism, which says what in requests and answers is not as the description has it.

usage: proxied.py STACK PROXY
Every example, enumerated value and format of every path, real ids, conditional requests, and 200 random combinations.
"""

import random
import sys
from collections import Counter

import requests

STACK, PROXY = sys.argv[1:]
GENERATED = 200
PAGES_MAX = 20
seeded = random.Random(6)
statuses, violations = Counter(), []


def ask(path, query=(), wanted=(200,), **headers):
    """The answer, noted as a violation if Prism has anything to say of it."""
    query = [(name, str(value)) for name, value in query]
    answer = requests.get(PROXY + path, query, headers={"Accept": "*/*", **headers}, timeout=60)
    statuses[answer.status_code] += 1
    # Prism's own words, which come as a header or as a problem instead of the answer.
    said = answer.headers.get("sl-violations") or answer.text[:2000] * ("stoplight.io" in answer.text)
    if said or answer.status_code not in wanted:
        violations.append(f"{answer.status_code} {answer.url} {headers} {said or answer.text[:500]}")
    return answer


def follow(answer):
    """Walks from a page to the last one."""
    for _ in range(PAGES_MAX):
        following = answer.links.get("next", {}).get("url")
        if not following:
            return
        answer = ask(following)
    violations.append(f"{answer.url} still has a next after {PAGES_MAX} pages")


def values(parameter):
    """Values that the description gives for a parameter."""
    schema = parameter["schema"].get("items", parameter["schema"])
    example = parameter.get("example", [])
    return schema.get("enum") or (example if isinstance(example, list) else [example])


def known(name):
    """Ids of what the stack has."""
    entries = requests.get(f"{STACK}/{name}", {"limit": 100}, timeout=60).json()[name]
    return [entry["id"] for entry in entries], entries


def ids():
    """Ids for the variables of paths, by what stands before them."""
    exchanges, _ = known("exchanges")
    articles, entries = known("articles")
    voices = [entry["voice"] for entry in entries if entry["voice"]]
    return {"/exchanges/": exchanges, "/articles/": articles, "/voices/": voices}


def targets(path, operation, real):
    """The path with its example and with real ids."""
    start, variable, end = path.partition("{")
    if not variable:
        return [path]
    example = next(each["example"] for each in operation["parameters"] if each.get("in") == "path")
    return [start + each + end.partition("}")[2] for each in [example, *real.get(start, [])]]


def query_parameters(operation):
    return [each for each in operation["parameters"] if each.get("in") == "query"]


def required(operation):
    return [(each["name"], values(each)[0]) for each in query_parameters(operation) if each["required"]]


def examples(operation, places):
    needed = required(operation)
    for place in places:
        first = ask(place, needed, (200, 404))
        if first.ok:
            ask(place, needed, (304,), **{"If-None-Match": first.headers["ETag"]})
        for media_type in operation["responses"]["200"]["content"]:
            ask(place, needed, (200, 404), Accept=media_type)
        ask(place, needed, (404, 406), Accept="image/png")
        ask(place, [*needed, ("no_such_parameter", "1")], (400,))
    for parameter in query_parameters(operation):
        for value in values(parameter):
            others = [each for each in needed if each[0] != parameter["name"]]
            follow(ask(places[-1], [*others, (parameter["name"], value)], (200, 404)))


def generated(operations):
    """A random combination of parameters, which may be one that the service refuses."""
    places, operation = seeded.choice(operations)
    query = required(operation)
    for parameter in query_parameters(operation):
        if values(parameter) and seeded.random() < 0.2:
            times = seeded.randint(1, 2) if parameter["schema"]["type"] == "array" else 1
            query = [each for each in query if each[0] != parameter["name"]]
            query += [(parameter["name"], seeded.choice(values(parameter))) for _ in range(times)]
    if any(each["name"] == "limit" for each in query_parameters(operation)) and seeded.random() < 0.5:
        query = [each for each in query if each[0] != "limit"] + [("limit", seeded.randint(1, 3))]
    media_type = seeded.choice(["*/*", *operation["responses"]["200"]["content"]])
    # 406: beside updated_since there is JSON only.
    follow(ask(seeded.choice(places), query, (200, 400, 404, 406), Accept=media_type))


def main():
    real = ids()
    description = requests.get(f"{STACK}/openapi.json", timeout=60).json()
    operations = [
        (targets(path, item["get"], real), item["get"]) for path, item in description["paths"].items()
    ]
    for places, operation in operations:
        examples(operation, places)
    described = statuses.total()
    for _ in range(GENERATED):
        generated(operations)
    print(
        f"{described} requests by the description, {GENERATED} generated and {statuses.total() - described - GENERATED}"
        f" of their next pages: {len(violations)} violations; answers by status: {dict(sorted(statuses.items()))}"
    )
    sys.exit("\n".join(violations[:20]) if violations else 0)


main()
