#!/usr/bin/env python3
"""Checks the schemas with an independent validator: python3 with the package jsonschema.

    Tests/Independent/check_schemas.py

- Schemas/message.schema.json is a valid schema of draft 2020-12.
- Every schema of a platform, and every good fixture of the generator's tests, is valid under it, and a valid schema of
  draft 2020-12 itself.
- Every bad fixture that breaks a rule which a meta-schema can know is refused by it; the others are named below with the
  reason why no meta-schema sees the mistake.
"""
import json
import pathlib
import sys

from jsonschema import Draft202012Validator

PACKAGE = pathlib.Path(__file__).resolve().parents[2]
FIXTURES = PACKAGE / "Tests/MessageSchemaGeneratorTests/Fixtures"

# The fixtures of which every file is valid under the meta-schema: what is wrong shows in another file, in another
# place of the file, or in the Swift that would come of it.
UNSEEN = {
    "between places": {
        "AliasIsAnotherField", "CircularReference", "FieldOfHeaderRepeated", "HeaderNamedTwice", "HeaderThatIsNone",
        "NothingTellsApart", "PatternOfOptionalField", "SameDiscriminators", "SameFileName", "SameNameOfNestedTypes",
        "SameSwiftName", "SameSwiftNameInHeader", "SameSwiftNameInHeaderAndMessage", "SameTitle", "SameUnionCase",
        "SwiftSuffix", "TooManyFields", "ListOfLists", "ListOfBooleans", "AnswersBesideConstant", "HeaderProtocol",
        "KeywordsOfAnotherDirection", "MapOfCollections", "MisplacedMessage", "SameAnswers", "SameEndpoint",
        "ConstantInCollection", "ConstantInFlattenedObject", "ContentMap", "ContentParameters", "ContentTypes",
        "ContentWithoutMessage", "FieldOfFlattenedObject", "ListOfNoMessages", "MessagesInOneText", "SameContent",
        "SameNestedDiscriminators", "SameTitleInShared", "SharedPropertiesThatAreNone", "TypeOfHeaderWithinMessage",
    },
    "names that Swift or the generated code has taken": {
        "NameOfHeaderInUse", "NameOfLocal", "NameOfTypeInUse", "NameOfUnion", "NameOfChannelUnion", "NameOfPlatform",
        "NameOfModule", "ContentFunctions", "NoSwiftName", "SwiftKeywordAsName", "UnionCaseIsKeyword", "InboundMessage",
        "MessageOutcome",
        "咖啡",
    },
    "a parser joins members of one name": {"DuplicateKey"},
    "no keyword of JSON Schema says it": {"DiscriminatorThatNeverMatches", "DescriptionWithControlCharacters"},
}


def load(path):
    return json.loads(path.read_bytes())


def is_valid(path, validator):
    try:
        return validator.is_valid(load(path))
    except (ValueError, RecursionError):
        return False


def main():
    failures = []
    meta = load(PACKAGE / "Schemas/message.schema.json")
    Draft202012Validator.check_schema(meta)
    validator = Draft202012Validator(meta)

    sound = sorted((PACKAGE / "Schemas").glob("*/**/*.json")) + sorted((FIXTURES / "Good").glob("*/**/*.json"))
    for path in sound:
        document = load(path)
        for error in validator.iter_errors(document):
            failures.append(f"{path.relative_to(PACKAGE)}: {error.json_path}: {error.message}")
        # The formats of this dialect, and its keywords that begin with x-, mean nothing to the draft.
        for error in Draft202012Validator(Draft202012Validator.META_SCHEMA).iter_errors(document):
            failures.append(f"{path.relative_to(PACKAGE)}: draft 2020-12: {error.json_path}: {error.message}")

    unseen = set().union(*UNSEEN.values())
    names = {path.name for path in (FIXTURES / "Bad").iterdir()}
    for name in sorted(unseen - names):
        failures.append(f"there is no fixture {name}")
    refused = 0
    for name in sorted(names):
        files = sorted((FIXTURES / "Bad" / name).glob("**/*.json"))
        is_refused = not all(is_valid(path, validator) for path in files)
        refused += is_refused
        if is_refused == (name in unseen):
            failures.append(f"{name}: the meta-schema {'refuses' if is_refused else 'accepts'} it")

    for failure in failures:
        print(failure, file=sys.stderr)
    print(f"{len(sound)} schemas valid, {refused} of {len(names)} bad fixtures refused, {len(failures)} failures")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
