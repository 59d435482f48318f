import { formatError, maskedMessage } from "./format-error.js";

test("an error with a code of Cordon keeps its words and facts, and names its subgraph", () => {
  const extensions = { code: "FORBIDDEN", holders: ["Exchange"], serviceName: "incidents" };
  expect(formatError({ message: "Not yours.", path: ["a", 0], extensions })).toEqual({
    message: "Not yours.",
    path: ["a", 0],
    extensions: { code: "FORBIDDEN", holders: ["Exchange"], subgraph: "incidents" },
  });
});

test("an error of the request itself keeps its words", () => {
  const error = {
    message: "Syntax Error",
    locations: [{ line: 1, column: 2 }],
    extensions: { code: "GRAPHQL_PARSE_FAILED" },
  };
  expect(formatError(error)).toEqual(error);
});

test.each(["INTERNAL_SERVER_ERROR", "DOWNSTREAM_SERVICE_ERROR", "GRAPHQL_VALIDATION_FAILED", undefined])(
  "an error of a subgraph with the code %s is masked",
  (code) => {
    const extensions = {
      code,
      serviceName: "lessons",
      response: { url: "http://10.0.0.1" },
      exception: { stack: "…" },
    };
    expect(formatError({ message: "connect 10.0.0.1", path: ["review"], extensions } as never)).toEqual({
      message: maskedMessage,
      path: ["review"],
      extensions: { code: "INTERNAL_SERVER_ERROR", subgraph: "lessons" },
    });
  },
);

test("what a library adds for itself does not leave with an error that may be said", () => {
  const extensions = { code: "BAD_USER_INPUT", stacktrace: ["at x.js"], http: { status: 400 } };
  expect(formatError({ message: "No.", extensions }).extensions).toEqual({ code: "BAD_USER_INPUT" });
});
