"""How events come to the functions in the account: moto's Lambda, S3 and EventBridge, led to the archives."""

import json

from moto.awslambda.models import LambdaFunction
from moto.events.models import Rule
from moto.s3 import notifications

import notices
import policies
from functions import failed
from gate import statements
from settings import NUMBER


class Delivery:
    def __init__(self, account, functions):
        self.client, self.functions = account.client, functions
        # What the functions said to events, what became of the others, and what is wrong with the rehearsal itself.
        self.handled, self.lost, self.faults = [], [], []

    def lead(self):
        print("Led to the archives, as moto runs functions in containers only, and knows none as EventBridge's target")
        LambdaFunction.invoke = lambda function, *request: self.invoke(function, *request)
        notifications._invoke_awslambda = lambda account, event, arn, region: self.safely(self.of_s3, event, arn)
        Rule.send_to_targets = lambda rule, event, **_: self.safely(self.of_eventbridge, rule, event)

    def safely(self, deliver, *arguments):
        """moto hides what goes wrong in here."""
        try:
            deliver(*arguments)
        except (Exception, SystemExit) as fault:
            self.faults.append(f"{deliver.__name__}: {fault!r}")

    def invoke(self, function, body, request_headers, response_headers):
        """For a caller who waits."""
        answer = self.functions.call(function.function_name, body.encode())
        if failed(answer):
            response_headers["x-amz-function-error"] = "Unhandled"
        return json.dumps(answer).encode()

    def of_s3(self, event, arn):
        event = notices.of_s3(event)
        if self.may_invoke(arn, "s3.amazonaws.com", event["Records"][0]["s3"]["bucket"]["arn"]):
            self.asynchronously(arn, event)
        else:
            self.lost.append(event)

    def of_eventbridge(self, rule, event):
        if not rule.event_pattern.matches_event(event):
            return
        event = notices.of_eventbridge(event)
        for target in rule.targets:
            if self.may_invoke(target["Arn"], "events.amazonaws.com", rule.arn):
                self.asynchronously(target["Arn"], event)
            else:
                self.keep_apart(target["DeadLetterConfig"]["Arn"], event, rule)

    def asynchronously(self, arn, event):
        """For nobody who waits: tried again, and kept in the end."""
        function = self.client("lambda").get_function_configuration(FunctionName=arn)
        settings = self.client("lambda").get_function_event_invoke_config(FunctionName=arn)
        attempts = 1 + settings["MaximumRetryAttempts"]
        for _ in range(attempts):
            answer = self.functions.call(function["FunctionName"], json.dumps(event).encode())
            if not failed(answer):
                self.handled.append(answer)
                return
        queue = settings["DestinationConfig"]["OnFailure"]["Destination"]
        allowed = policies.allows(statements(function["Role"].rpartition("/")[2]), "sqs:SendMessage", queue)
        self.keep(queue, notices.of_failure(arn, event, answer, attempts), allowed)

    def keep_apart(self, queue, event, rule):
        """As EventBridge does with what it cannot hand over: the queue's own policy is to let it."""
        context = {"aws:SourceArn": rule.arn, "aws:SecureTransport": "true"}
        policy = policies.of_queue(self.client, self.url(queue))
        allowed = policies.allows(policy, "sqs:SendMessage", queue, context, "events.amazonaws.com")
        self.keep(queue, event, allowed)

    def keep(self, queue, message, allowed):
        if allowed:
            self.client("sqs").send_message(QueueUrl=self.url(queue), MessageBody=json.dumps(message))
        else:
            self.lost.append(message)

    def url(self, queue):
        return self.client("sqs").get_queue_url(QueueName=queue.rpartition(":")[2])["QueueUrl"]

    def may_invoke(self, arn, principal, source):
        context = {"aws:SourceArn": source, "aws:SourceAccount": NUMBER}
        policy = policies.of_function(self.client, arn)
        return policies.allows(policy, "lambda:InvokeFunction", arn, context, principal)
