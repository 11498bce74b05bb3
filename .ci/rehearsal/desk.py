"""A desk with a stack of its own: it puts articles into the bucket, takes them out, and reads what is served."""

import contextlib
import json
from pathlib import Path

from api import Api
from checks import holds, ids

ARTICLE = Path("functions/core/extraction/src/test/resources/seed/prisoner-exchange-2025-07-04.txt").read_bytes()
QUERY = json.loads(Path("events/httpapi-exchanges.json").read_text())


class Desk:
    def __init__(self, stack, delivery, gate, token=None):
        self.stack, self.delivery, self.gate, self.token = stack, delivery, gate, token
        self.bucket = stack.outputs["ArticlesBucketName"]
        self.s3 = stack.account.client("s3")
        self.api = Api(stack.account.client, stack.outputs["ApiAddress"])

    def put(self, key, content=ARTICLE, becomes="posted"):
        self.see(f"{key!r} put", becomes, self.s3.put_object, Key=key, Body=content)

    def remove(self, key, becomes="removed"):
        self.see(f"{key!r} removed", becomes, self.s3.delete_object, Key=key)

    def see(self, what, becomes, call, **arguments):
        """Whether that is what the function says to the one event that it is told; None for no event."""
        before = len(self.delivery.handled)
        call(Bucket=self.bucket, **arguments)
        answers = self.delivery.handled[before:]
        outcomes = [article["outcome"] for answer in answers for article in answer["articles"]]
        print(f"{self.stack.name}: {what}: {', '.join(outcomes) or 'no event is handled'}", flush=True)
        holds(not self.delivery.faults, self.delivery.faults)
        holds(outcomes == [becomes] * bool(becomes), f"{becomes} was expected; {self.amiss()}")

    def amiss(self):
        return {"refused to roles": self.gate.refused, "events lost": self.delivery.lost}

    def nothing_amiss(self):
        holds(not any(self.amiss().values()), self.amiss())

    def serves(self, *exchanges):
        """Whether these, and no others, are what events/httpapi-exchanges.json asks for."""
        served = ids(self.get(f"{QUERY['rawPath']}?{QUERY['rawQueryString']}"))
        holds(served == list(exchanges), served)

    def reads_all(self):
        """By every way into the table, as the query function's role allows each apart."""
        (article, *_) = self.get("/articles?status=read")["articles"]
        (exchange, *_) = self.get("/exchanges")["exchanges"]
        one = f"/exchanges/{exchange['id']}"
        for target in (one, f"{one}/reports", "/exchanges?updated_since=2025-01-01T00:00:00Z", "/totals", "/tallies"):
            self.get(target)
        self.answer(f"/articles/{article['id']}/text", accept="text/plain")

    def get(self, target):
        return self.answer(target).json()

    def answer(self, target, **headers):
        answer = self.api.get(target, self.token, headers)
        holds(answer.status == 200, f"GET {target}: {answer}; {self.amiss()}")
        return answer

    @contextlib.contextmanager
    def role_without(self, sid):
        """Of the ingest function, for a while."""
        iam, lambdas = self.stack.account.client("iam"), self.stack.account.client("lambda")
        told = lambdas.get_function_configuration(FunctionName=self.stack.outputs["IngestFunctionName"])
        policy = {"RoleName": told["Role"].rpartition("/")[2], "PolicyName": "ingest"}
        document = iam.get_role_policy(**policy)["PolicyDocument"]
        left = [statement for statement in document["Statement"] if statement["Sid"] != sid]
        holds(len(left) < len(document["Statement"]), f"The role has no statement {sid}")
        iam.put_role_policy(**policy, PolicyDocument=json.dumps(document | {"Statement": left}))
        try:
            yield
        finally:
            iam.put_role_policy(**policy, PolicyDocument=json.dumps(document))
