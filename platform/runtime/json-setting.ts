import { z } from "zod";

/**
 * A setting that is a JSON list. Its error messages quote none of it, since it holds secrets.
 * @param problemsOf further problems of a list with the right shape, in words for operators
 */
export function jsonListSetting<Item extends z.ZodType>(
  item: Item,
  problemsOf: (items: readonly z.infer<Item>[]) => readonly string[],
) {
  const list = z.array(item);
  return z.string().transform((text, context): readonly z.infer<Item>[] => {
    const refuse = (message: string) => {
      context.addIssue({ code: "custom", message });
      return z.NEVER;
    };
    const read = parse(text);
    if (read === undefined) return refuse("not JSON");
    const result = list.safeParse(read);
    if (!result.success) return refuse(placesOf(result.error));
    const [problem] = problemsOf(result.data);
    return problem ? refuse(problem) : result.data;
  });
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The paths of shape errors, such as `0.secret`: zod's own messages would quote parts of a secret. */
function placesOf({ issues }: z.ZodError): string {
  const unknown = issues.flatMap((issue) => (issue.code === "unrecognized_keys" ? issue.keys : []));
  if (unknown.length > 0) return `unknown: ${unknown.join(", ")}`;
  const places = [...new Set(issues.map(({ path }) => path.join(".")))].filter((place) => place !== "");
  return places.length > 0 ? `wrong or missing: ${places.join(", ")}` : "not a list";
}
