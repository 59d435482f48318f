import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { declaredNames } from "./declared-names.js";

const root = join(__dirname, "../..");

/** Words that no file and nothing declared in one is named by, and what to name it by. What the words of the code mean stands in CONTRIBUTING.md. */
const retired: Readonly<Record<string, string>> = {
  asked: "request",
  bell: "signal",
  chosen: "a verb such as select",
  facts: "what they are, such as columns, rights, criteria or log fields",
  familiar: "what makes it known, such as cached or planned",
  foundation: "platform",
  hear: "subscribe or receive",
  heard: "received",
  knock: "request or connect",
  largest: "max",
  lasting: "live",
  longest: "max",
  most: "max",
  parsed: "parse for a function, the parsed thing for a value",
  planned: "plan",
  stories: "scenarios",
  story: "scenario",
  tell: "report, deliver, log or trace",
  telling: "update",
  tellings: "updates",
  tells: "report, deliver, log or trace",
  told: "reported, delivered, logged or traced",
  unsent: "pending",
  vouch: "sign",
  vouching: "signing",
};

/** Participles that several types were named by, each with another meaning. A type is named by what it is. */
const bareParticiples = new Set([
  "Asked",
  "Asking",
  "Found",
  "Heard",
  "Judged",
  "Kept",
  "Known",
  "Said",
  "Searched",
  "Told",
  "Wanted",
]);

const wordsOf = (name: string) => (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase());

const retiredIn = (name: string) => wordsOf(name).filter((word) => Object.hasOwn(retired, word));

/** Why a source is refused for what it declares. */
const refusedIn = (text: string, syntax = {}): readonly string[] =>
  declaredNames(text, syntax).flatMap(({ name, isType }) => [
    ...retiredIn(name).map((word) => `${name} has "${word}". Better: ${retired[word]}`),
    ...(isType && bareParticiples.has(name)
      ? [`${name} is a bare participle. Better: a noun that says what it is`]
      : []),
  ]);

test("A name is refused for each retired word in it, and for no part of another word.", () => {
  expect(["toldOf", "tell-refusal", "largestBody", "performStory", "mostTime"].flatMap(retiredIn)).toEqual([
    "told",
    "tell",
    "largest",
    "story",
    "most",
  ]);
  expect(["TracedClient", "history", "storage", "almost", "satellite", "shear"].flatMap(retiredIn)).toEqual([]);
});

test("What a source declares is found at any depth, but not the names of properties.", () => {
  const text = `
    export async function tellErrors(asked: string, { facts, of: told }: Said) {
      for (const most of [1]) { const [chosen, ...heard] = [most]; }
    }
    interface Found { readonly asked: string }
    const planned = { told: 1 }, { parsed = 1, ...longest } = planned;
  `;
  expect(declaredNames(text).map(({ name }) => name)).toEqual([
    ...["tellErrors", "asked", "told", "most", "chosen", "heard", "Found", "planned", "longest"],
  ]);
  expect(refusedIn("type Said = string; const Found = 1; class Wanted<Kept> {}; type SaidObject = object;")).toEqual([
    "Said is a bare participle. Better: a noun that says what it is",
    "Wanted is a bare participle. Better: a noun that says what it is",
  ]);
});

test("Files, and what they declare, are named by the words of the field.", () => {
  const files = execFileSync("git", ["ls-files", "*.ts", "*.tsx", ":!gateway/examples", ":!site/history"], {
    cwd: root,
    encoding: "utf8",
  });
  const refused = files
    .split("\n")
    .filter((file) => file !== "")
    .flatMap((file) => {
      // A test is named by its file, which is a sentence for one that stands alone; what it declares nobody else reads.
      if (/\.test\.tsx?$/.test(file)) return [];
      const name = basename(file).replace(/\..*/, "");
      return [
        ...retiredIn(name).map((word) => `${file} has "${word}". Better: ${retired[word]}`),
        ...refusedIn(readFileSync(join(root, file), "utf8"), { tsx: file.endsWith(".tsx") }).map(
          (why) => `${file}: ${why}`,
        ),
      ];
    });
  expect(refused).toEqual([]);
});
