import { dirname, join } from "node:path/posix";

/** What stands at the top of a file and is exported, with the decorator that may end in the line before it. */
const exported =
  /^(?:.*\n)?export (?:declare )?(?:abstract )?(?:async )?(?:function\*?|const|let|class|interface|type|enum) (\w+)/gm;
/** An export of a class that is part of a schema: a decorator makes it so, whether other code names it or not. */
const ofSchema = /^(?:@\w.*\)|\}\))\nexport (?:abstract )?class/;
const named = /^(?:import|export) (?:type )?(?:\w+, )?\{([^}]*)\} from "(\.[^"]+)"/gm;
/** An import after which anything of the file may be used. */
const whole = /(?:\bimport\(\s*|\brequire\(\s*|^(?:import|export) \*(?: as \w+)? from |^import \w+ from )"(\.[^"]+)"/gm;

/**
 * What files export by name and no other file imports, as `path: name`. Lines are read as the formatter lays them out.
 * @param texts the text of each file, by its path from the root
 */
export function unusedExports(texts: ReadonlyMap<string, string>): readonly string[] {
  const used = new Set<string>();
  for (const [file, text] of texts) {
    const targetOf = (path: string) => {
      const target = join(dirname(file), path).replace(/\.js$/, "");
      return [`${target}.ts`, `${target}.tsx`].find((one) => texts.has(one));
    };
    for (const [, names = "", path = ""] of text.matchAll(named))
      for (const name of names.match(/\w+(?: as \w+)?(?=\s*(?:,|$))/g) ?? [])
        used.add(`${targetOf(path)}: ${name.replace(/ as .*/, "")}`);
    for (const [, path = ""] of text.matchAll(whole)) used.add(`${targetOf(path)}`);
  }
  return [...texts].flatMap(([file, text]) =>
    used.has(file)
      ? []
      : [...text.matchAll(exported)].flatMap(([lines, name = ""]) =>
          ofSchema.test(lines) || used.has(`${file}: ${name}`) ? [] : [`${file}: ${name}`],
        ),
  );
}
