import { watchDatabase } from "./watch-database.js";

test("a server that cannot be revived is tried again and again, and told once with each reason", async () => {
  const answers: (boolean | Error)[] = [
    new Error("no space left"),
    new Error("no space left"),
    new Error("the port is taken"),
    true,
    new Error("no space left"),
    false,
  ];
  const lines: string[] = [];
  await new Promise<void>((resolve) => {
    const unwatch = watchDatabase(
      {
        revive: async () => {
          const answer = answers.shift();
          if (answer instanceof Error) throw answer;
          if (answer === undefined) {
            unwatch();
            resolve();
          }
          return answer ?? false;
        },
        boundLog: async () => {},
      },
      (line) => lines.push(line),
      1,
    );
  });
  expect(lines).toEqual([
    "no space left",
    "the port is taken",
    "the database server had died and was started again",
    "no space left",
  ]);
});
