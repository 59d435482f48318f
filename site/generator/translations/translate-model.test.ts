import { prose } from "../markdown/prose.js";
import { translateModel } from "./translate-model.js";

const parts = [
  { coordinate: "Gate.OPEN", title: "Open", description: "" },
  { coordinate: "Gate.SHUT", title: "Shut", description: "" },
];

test("What has no translation is marked as English, and marks of direction that a translator wrote open no element", () => {
  const [open, shut] = translateModel(parts, "ko", { Open: "\u2068열림" });
  expect(prose(open?.title ?? "")).toBe("열림");
  expect(prose(shut?.title ?? "")).toBe('<span lang="en" className="untranslated">Shut</span>');
});

test("Without a catalogue a text is as the schema says it", () => {
  expect(translateModel(parts, "en", undefined)).toEqual(parts);
});

test("What the schema itself says in the language goes before what the catalogue says", () => {
  const [part] = [
    { coordinate: "Gate.OPEN", title: "Open", description: "It is open.", inOtherLanguages: { ko: { title: "개방" } } },
  ];
  const catalogue = { Open: "열림", "It is open.": "열려 있습니다." };
  expect(translateModel(part, "ko", catalogue)).toMatchObject({ title: "개방", description: "열려 있습니다." });
  expect(translateModel(part, "fr", catalogue)).toMatchObject({ title: "열림" });
});
