import { compareVersions, highestLevel, levelBetween, nextVersion, parseVersion } from "./version-number.js";

describe("A version", () => {
  test("is three numbers, without signs, letters or leading zeros", () => {
    expect(parseVersion("1.20.3")).toEqual([1, 20, 3]);
    for (const text of ["", "1", "1.0", "v1.0.0", "1.0.0-a", "01.0.0", "1.0.0.0"])
      expect(parseVersion(text)).toBe(undefined);
  });

  test("comes after another by its numbers, not by its letters", () => {
    expect(compareVersions([1, 10, 0], [1, 9, 9])).toBeGreaterThan(0);
    expect(compareVersions([1, 0, 0], [1, 0, 0])).toBe(0);
  });

  test("says the farthest of its changes", () => {
    expect(levelBetween([1, 2, 3], [2, 0, 0])).toBe("major");
    expect(levelBetween([1, 2, 3], [1, 3, 0])).toBe("minor");
    expect(levelBetween([1, 2, 3], [1, 2, 4])).toBe("patch");
    expect(highestLevel(["patch", "major", "minor"])).toBe("major");
    expect(highestLevel([])).toBe("patch");
    expect(nextVersion([1, 2, 3], "minor")).toBe("1.3.0");
  });
});
