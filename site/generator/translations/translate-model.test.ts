import { prose } from "../markdown/prose.js";
import { translateModel } from "./translate-model.js";

const parts = [
  { coordinate: "Gate.OPEN", title: "Open", description: "" },
  { coordinate: "Gate.SHUT", title: "Shut", description: "" },
];

test("What has no translation is marked as English, and marks of direction that a translator wrote open no element", () => {
  const [open, shut] = translateModel(parts, { Open: "\u2068열림" });
  expect(prose(open?.title ?? "")).toBe("열림");
  expect(prose(shut?.title ?? "")).toBe('<span lang="en" className="untranslated">Shut</span>');
});

test("Without a catalogue a text is as the schema says it", () => {
  expect(translateModel(parts, undefined)).toEqual(parts);
});
