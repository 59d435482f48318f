import { translationOf } from "./catalogue.js";
import { byEnglish } from "./coordinate-catalogue.js";

test("Translations that were kept by coordinate hold at their own coordinate, and are missing where they were", () => {
  const texts = [
    { coordinate: "Gate.OPEN", title: "Open", description: "It is open." },
    { coordinate: "Review.OPEN", title: "Open", description: "It is open." },
  ];
  const catalogue = byEnglish(
    {
      "Gate.OPEN": { title: "충족됨", description: "열려 있습니다.", source: "x" },
      "Review.OPEN": { title: "진행 중", source: "y" },
    },
    texts,
  );
  expect(translationOf(catalogue, "Open", "Gate.OPEN")).toBe("충족됨");
  expect(translationOf(catalogue, "Open", "Review.OPEN")).toBe("진행 중");
  expect(translationOf(catalogue, "It is open.", "Gate.OPEN")).toBe("열려 있습니다.");
  expect(translationOf(catalogue, "It is open.", "Review.OPEN")).toBeUndefined();
});
