"""A template with its parameters and conditions worked out, as a deployment with these parameters has it.

What only a deployment knows, references to other resources, stays as it is.
"""

import re

PSEUDO = {
    "AWS::AccountId": "111122223333",
    "AWS::Partition": "aws",
    "AWS::Region": "eu-central-1",
    "AWS::StackName": "handover",
    "AWS::URLSuffix": "amazonaws.com",
}
NOTHING = object()


class Deployment:
    """A template and the parameters of one deployment; the others have their defaults."""

    def __init__(self, template, given):
        unknown = given.keys() - template["Parameters"].keys()
        if unknown:
            raise ValueError(f"The template has no parameters {sorted(unknown)}")
        self.template = template
        self.names = PSEUDO | {
            name: given.get(name, parameter.get("Default", ""))
            for name, parameter in template["Parameters"].items()
        }

    def resources(self):
        """The resources that are made, by name."""
        return {
            name: self.value({key: part for key, part in resource.items() if key != "Condition"})
            for name, resource in self.template["Resources"].items()
            if "Condition" not in resource or self.holds({"Condition": resource["Condition"]})
        }

    def holds(self, expression):
        (function, argument), = expression.items()
        match function:
            case "Condition":
                return self.holds(self.template["Conditions"][argument])
            case "Fn::Equals":
                return self.value(argument[0]) == self.value(argument[1])
            case "Fn::Not":
                return not self.holds(argument[0])
            case "Fn::And":
                return all(self.holds(each) for each in argument)
            case "Fn::Or":
                return any(self.holds(each) for each in argument)
        raise ValueError(f"{function} is no condition that is known here")

    def value(self, expression):
        if isinstance(expression, list):
            values = [self.value(each) for each in expression]
            return [each for each in values if each is not NOTHING]
        if not isinstance(expression, dict):
            return expression
        if len(expression) == 1:
            (function, argument), = expression.items()
            match function:
                case "Ref" if argument == "AWS::NoValue":
                    return NOTHING
                case "Ref":
                    return self.names.get(argument, expression)
                case "Fn::If":
                    return self.value(argument[1 if self.holds({"Condition": argument[0]}) else 2])
                case "Fn::FindInMap":
                    found = self.template["Mappings"]
                    for step in argument:
                        found = found[self.value(step)]
                    return found
                case "Fn::Sub":
                    return self.substituted(argument)
        values = {key: self.value(each) for key, each in expression.items()}
        return {key: each for key, each in values.items() if each is not NOTHING}

    def substituted(self, text):
        """A text where it is known in full; else what is left to substitute."""
        known = re.sub(
            r"\$\{([\w:]+)}", lambda name: str(self.names.get(name.group(1), name.group(0))), text
        )
        return {"Fn::Sub": known} if re.search(r"\$\{[\w:.]+}", known) else known
