import { type Mutation, replace } from "../mutation.ts";
import { specification, tender } from "./files.ts";

const out = (name: string, from: string, to: string, at: string): Mutation => ({
  name,
  changes: [replace(specification, from, to)],
  rule: "response/out-of-range",
  at,
});

const wrong = (name: string, from: string, to: string, at: string): Mutation => ({
  name,
  changes: [replace(specification, from, to)],
  rule: "response/wrong-type",
  at,
});

const stricter = (name: string, from: string, to: string, at: string): Mutation => ({
  name,
  changes: [replace(tender, from, to)],
  rule: "response/out-of-range",
  at,
});

/** Values that miss a limit by the least that can be missed, or are of another kind; limits that the buyer moves. */
export const responseMutations: readonly Mutation[] = [
  out("one post a month too few", "value: 64", "value: 59", "59"),
  out("one visit a month too few", "value: 1200", "value: 999", "999"),
  out("one follower too few", "value: 5200", "value: 4999", "4999"),
  out("a quarter of an hour too late", "value: 4\n    unit: ساعة", "value: 24.25\n    unit: ساعة", "24.25"),
  out("a page loads a tenth of a second too slowly", "value: 1.8 s", "value: 2.6 s", "2.6 s"),
  out("publishing begins a day too late", "value: 2027-01-13", "value: 2027-01-19", "2027-01-19"),
  out(
    "one event more than the tender takes",
    "- requirement: R12\n    value: 6",
    "- requirement: R12\n    value: 13",
    "13",
  ),
  out("one event too few", "- requirement: R12\n    value: 6", "- requirement: R12\n    value: 5", "5"),
  out("a report a day too late", "value: 3\n    unit: يوم عمل", "value: 6\n    unit: يوم عمل", "6"),
  out("another deferral of payment", "- requirement: R19\n    value: 60", "- requirement: R19\n    value: 45", "45"),
  out("one past contract too few", "- requirement: R13\n    value: 3", "- requirement: R13\n    value: 1", "1"),
  out("no editor", "- requirement: R16\n    value: 2", "- requirement: R16\n    value: 0", "0"),
  out("a network that is not allowed", "value: [ВКонтакте, Телеграм]", "value: [ВКонтакте, Инстаграм]", "Инстаграм"),
  out("accessibility is refused", "- requirement: R5\n    value: true", "- requirement: R5\n    value: false", "false"),
  out(
    "telephones are not served",
    "- requirement: R6\n    value: true",
    "- requirement: R6\n    value: false",
    "false",
  ),
  wrong("posts in words", "value: 64", "value: أربعة وستون", "أربعة وستون"),
  wrong("visits with a comma", "value: 1200", 'value: "1,200"', '"1,200"'),
  wrong("followers in Arabic digits", "value: 5200", "value: ٥٢٠٠", "٥٢٠٠"),
  wrong("a date as people write it", "value: 2027-01-13", "value: 13.01.2027", "13.01.2027"),
  wrong("half an event", "- requirement: R12\n    value: 6", "- requirement: R12\n    value: 6.5", "6.5"),
  wrong("a yes in words", "- requirement: R6\n    value: true", "- requirement: R6\n    value: نعم", "نعم"),
  stricter(
    "the buyer asks for more posts",
    "expect: {type: integer, unit: منشور, min: 60}",
    "expect: {type: integer, unit: منشور, min: 65}",
    "64",
  ),
  stricter("the buyer asks for a faster page", "min: 0, max: 2.5}", "min: 0, max: 1.7}", "1.8 s"),
  stricter("the buyer moves the start", "max: 2027-01-18", "max: 2027-01-12", "2027-01-13"),
  stricter("the buyer wants three editors", "unit: محرر, min: 1", "unit: محرر, min: 3", "2"),
  stricter(
    "the buyer takes a network off the list",
    "oneOf: [ВКонтакте, Телеграм, Одноклассники]",
    "oneOf: [ВКонтакте, Одноклассники]",
    "Телеграм",
  ),
];
