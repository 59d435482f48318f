/*
 * The grammar of patterns as STIX 2.1 has it (§9.8), for tests: all of it, also what Cordon neither writes nor reads, and apart from the code
 * that does. It was held by hand against OASIS's own grammar for ANTLR, which took the same patterns.
 */

const tokens = [
  ["moment", /^t'\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d+)?Z'/],
  ["bytes", /^h'(?:[\da-fA-F]{2})*'|^b'[A-Za-z\d+/=]*'/],
  ["string", /^'(?:[^'\\]|\\['\\])*'/],
  ["float", /^[+-]?\d*\.\d+/],
  ["integer", /^[+-]?(?:0|[1-9]\d*)(?![\w.])/],
  ["equality", /^(?:==?|!=|<>)/],
  ["ordering", /^(?:<=|>=|<|>)/],
  ["mark", /^[[\]():.,*]/],
  ["word", /^[A-Za-z_][\w-]*/],
] as const;

type Kind = (typeof tokens)[number][0];
interface Token {
  readonly kind: Kind;
  readonly text: string;
}

class PatternReader {
  private place = 0;
  constructor(private readonly read: readonly Token[]) {}

  /** Everything of the pattern, and nothing behind it. */
  whole(): boolean {
    return this.observations() && this.place === this.read.length;
  }

  private take(kind: Kind, text?: string): boolean {
    const next = this.read[this.place];
    if (next?.kind !== kind || (text !== undefined && next.text.toUpperCase() !== text)) return false;
    this.place += 1;
    return true;
  }

  private takeAny(...kinds: readonly Kind[]): boolean {
    return kinds.some((kind) => this.take(kind));
  }

  private joined(part: () => boolean, word: string): boolean {
    if (!part()) return false;
    return !this.take("word", word) || this.joined(part, word);
  }

  private observations = (): boolean =>
    this.joined(() => this.joined(() => this.joined(this.observation, "AND"), "OR"), "FOLLOWEDBY");

  private observation = (): boolean => {
    const isSimple = this.take("mark", "[");
    if (!isSimple && !this.take("mark", "(")) return false;
    const isWhole = isSimple
      ? this.comparisons() && this.take("mark", "]")
      : this.observations() && this.take("mark", ")");
    return isWhole && this.qualifiers();
  };

  private qualifiers(): boolean {
    if (this.take("word", "START"))
      return this.take("moment") && this.take("word", "STOP") && this.take("moment") && this.qualifiers();
    if (this.take("word", "WITHIN"))
      return this.takeAny("integer", "float") && this.take("word", "SECONDS") && this.qualifiers();
    if (this.take("word", "REPEATS")) return this.take("integer") && this.take("word", "TIMES") && this.qualifiers();
    return true;
  }

  private comparisons = (): boolean => this.joined(() => this.joined(this.comparison, "AND"), "OR");

  private comparison = (): boolean => {
    if (this.take("mark", "(")) return this.comparisons() && this.take("mark", ")");
    if (this.take("word", "EXISTS")) return this.path();
    if (!this.path()) return false;
    this.take("word", "NOT");
    if (this.take("equality")) return this.literal() || this.take("word", "TRUE") || this.take("word", "FALSE");
    if (this.take("ordering")) return this.literal();
    if (this.take("word", "IN")) return this.set();
    const isOfStrings = ["LIKE", "MATCHES", "ISSUBSET", "ISSUPERSET"].some((word) => this.take("word", word));
    return isOfStrings && this.take("string");
  };

  private literal = (): boolean => this.takeAny("string", "integer", "float", "moment", "bytes");

  private set(): boolean {
    if (!this.take("mark", "(") || !this.literal()) return false;
    while (this.take("mark", ",")) if (!this.literal()) return false;
    return this.take("mark", ")");
  }

  /** The names of properties have no hyphen, unless they are quoted. */
  private step(): boolean {
    const next = this.read[this.place];
    return next?.kind === "word" && next.text.includes("-") ? false : this.takeAny("word", "string");
  }

  private path(): boolean {
    if (!this.take("word") || !this.take("mark", ":") || !this.step()) return false;
    for (;;) {
      if (this.take("mark", ".")) {
        if (!this.step()) return false;
      } else if (this.isIndex()) continue;
      else return true;
    }
  }

  private isIndex(): boolean {
    const before = this.place;
    const isOne = this.take("mark", "[") && (this.take("integer") || this.take("mark", "*")) && this.take("mark", "]");
    if (!isOne) this.place = before;
    return isOne;
  }
}

/** Whether a text is a pattern of STIX 2.1. */
export function isStixPattern(text: string): boolean {
  const read: Token[] = [];
  for (let rest = text.trimStart(); rest !== ""; ) {
    const found = tokens.flatMap(([kind, expected]) => {
      const [token] = expected.exec(rest) ?? [];
      return token === undefined ? [] : [{ kind, text: token }];
    })[0];
    if (!found) return false;
    read.push(found);
    rest = rest.slice(found.text.length).trimStart();
  }
  return new PatternReader(read).whole();
}
