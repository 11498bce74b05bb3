"""What must come of every event and request, whichever way the archives run."""

import json
from pathlib import Path

import answers

EVENTS = Path("events")
VARIABLES = "local.env.json"
SAMPLE = "sample/prisoner-exchange-2025-07-04.txt"
COPY = "wire copy/обмен 4+июля.txt"
EXCHANGES = ["RUS-UKR-2025-07-04", "RUS-UKR-2025-06-26", "RUS-UKR-2025-06-19"]


class Checks:
    def __init__(self, way, surroundings):
        self.way, self.surroundings = way, surroundings
        self.tried = {VARIABLES}

    def all(self):
        self.query("httpapi-exchange.json", 404, "nothing is there before the ingest function ran")
        self.ingest("s3-object-created.json")
        holds(self.keys("read") == [SAMPLE], "the sample was not read")
        exchange = self.query("httpapi-exchange.json", 200, "what it read is served")
        holds(exchange["id"] == EXCHANGES[0], exchange)

        self.surroundings.copy(SAMPLE, COPY)
        for event in ("s3-object-created-encoded-key.json", "eventbridge-object-created.json"):
            self.ingest(event)
            holds(self.keys("read") == [SAMPLE, COPY], "the copy was not read")
        # The rule's event comes too early: the object is there still.
        self.ingest("eventbridge-object-deleted.json")
        holds(self.keys("read") == [SAMPLE, COPY], "the copy is gone")
        for event in ("s3-batch.json", "s3-batch-v2.json"):
            results = self.ingest(event)["results"]
            holds([result["resultCode"] for result in results] == ["Succeeded"], results)
        listed = self.query("httpapi-exchanges.json", 200, "all of the article's exchanges are")
        holds(ids(listed) == EXCHANGES, listed)

        problem = self.query("httpapi-bad-date.json", 400, "a problem names the parameter")
        holds([error["parameter"] for error in problem["errors"]] == ["since"], problem)

        self.surroundings.remove(SAMPLE)
        self.ingest("s3-object-removed.json")
        holds((self.keys("removed"), self.keys("read")) == ([SAMPLE], [COPY]), "the sample is still there")
        self.requests()
        left = {path.name for path in EVENTS.glob("*.json")} - self.tried
        holds(not left, f"nothing tries {sorted(left)}")

    def requests(self):
        holds(self.get("/health", 200).json() == {"status": "ok"}, "unwell")
        # A name that stands twice reaches the function as one value with a comma.
        listed = self.get("/exchanges?party=RUS&party=UKR", 200, {"accept-encoding": "gzip"})
        holds(ids(listed.json()) == EXCHANGES and "content-encoding" in listed.headers, listed)
        unknown = self.get("/nothing/here", 404)
        holds(unknown.headers["content-type"] == "application/problem+json", unknown)
        holds(unknown.json()["type"] == "/problems/unknown-resource", unknown)

    def ingest(self, event):
        self.tried.add(event)
        result = self.way.invoke("IngestFunction", EVENTS / event)
        # So Lambda tells of what a handler threw.
        holds("errorMessage" not in result, f"IngestFunction, {event}: {json.dumps(result)}")
        print(f"IngestFunction {event}: done", flush=True)
        return result

    def keys(self, status):
        """Of the articles that stand so in the functions' own table."""
        return sorted(article["key"] for article in self.get(f"/articles?status={status}", 200).json()["articles"])

    def query(self, event, status, meaning):
        self.tried.add(event)
        answer = answers.of_function(self.way.invoke("QueryFunction", EVENTS / event))
        holds(answer.status == status, f"QueryFunction, {event}: {answer}")
        print(f"QueryFunction {event}: {status}, {meaning}", flush=True)
        return answer.json()

    def get(self, target, status, headers=None):
        answer = self.way.get(target, headers or {})
        holds(answer.status == status, f"GET {target}: {answer}")
        print(f"GET {target}: {status}", flush=True)
        return answer


def ids(page):
    return [exchange["id"] for exchange in page["exchanges"]]


def holds(condition, otherwise):
    if not condition:
        raise SystemExit(f"FAILED: {str(otherwise)[:3000]}")
