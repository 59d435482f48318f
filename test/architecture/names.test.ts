import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";

const root = join(__dirname, "../..");

/** Words that no file and nothing declared at the top of one is named by, and what to name them by. What the words of the code mean stands in CONTRIBUTING.md. */
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

const declared =
  /^(?:export )?(?:default )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type) (\w+)/gm;

test("A name is refused for each retired word in it, and for no part of another word.", () => {
  expect(["toldOf", "tell-refusal", "largestBody", "performStory", "mostTime"].flatMap(retiredIn)).toEqual([
    "told",
    "tell",
    "largest",
    "story",
    "most",
  ]);
  expect(["TracedClient", "history", "storage", "almost", "satellite", "shear"].flatMap(retiredIn)).toEqual([]);
  const text = "export async function tellErrors() {}\nconst mostTime = 1;\n  const local = 2;\n";
  expect([...text.matchAll(declared)].map(([, name]) => name)).toEqual(["tellErrors", "mostTime"]);
});

test("Files, and what they declare at their top, are named by the words of the field.", () => {
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
      const names = [...readFileSync(join(root, file), "utf8").matchAll(declared)].map(([, name = ""]) => name);
      return [basename(file).replace(/\..*/, ""), ...names].flatMap((name) =>
        retiredIn(name).map((word) => `${file}: ${name} has "${word}". Better: ${retired[word]}`),
      );
    });
  expect(refused).toEqual([]);
});
