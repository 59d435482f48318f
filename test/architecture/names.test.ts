import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(__dirname, "../..");

/** Words that no file and no export is named by, and what to name them by. What the words of the code mean stands in CONTRIBUTING.md. */
const retired: Readonly<Record<string, string>> = {
  asked: "request",
  bell: "signal",
  chosen: "a verb such as select",
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

const wordsOf = (name: string) => (name.match(/[A-Z]?[a-z]+|[A-Z]+(?![a-z])/g) ?? []).map((word) => word.toLowerCase());

const retiredIn = (name: string) => wordsOf(name).filter((word) => Object.hasOwn(retired, word));

const exported = /^export (?:default )?(?:abstract )?(?:async )?(?:function\*?|const|class|interface|type) (\w+)/gm;

test("A name is refused for each retired word in it, and for no part of another word.", () => {
  expect(["toldOf", "tell-refusal", "largestBody", "performStory", "mostTime"].flatMap(retiredIn)).toEqual([
    "told",
    "tell",
    "largest",
    "story",
    "most",
  ]);
  expect(["TracedClient", "history", "storage", "almost", "satellite", "shear"].flatMap(retiredIn)).toEqual([]);
  expect([..."export async function tellErrors() {}".matchAll(exported)].map(([, name]) => name)).toEqual([
    "tellErrors",
  ]);
});

test("Files and exports are named by the words of the field.", () => {
  const files = execFileSync("git", ["ls-files", "*.ts", "*.tsx", ":!gateway/examples", ":!site/history"], {
    cwd: root,
    encoding: "utf8",
  });
  const refused = files
    .split("\n")
    .filter((file) => file !== "")
    .flatMap((file) => {
      const names = [...readFileSync(join(root, file), "utf8").matchAll(exported)].map(([, name = ""]) => name);
      // A test is named by its file, which is a sentence for one that stands alone.
      const ofFile = /\.test\.tsx?$/.test(file) ? [] : [basename(file).replace(/\..*/, "")];
      return [...ofFile, ...names].flatMap((name) =>
        retiredIn(name).map((word) => `${file}: ${name} has "${word}". Better: ${retired[word]}`),
      );
    });
  expect(refused).toEqual([]);
});
