/** So much of the name of a rule is kept beside its id: both together still fit into an index. */
const maxName = 100;

/** What stands between the two: a character that separates, and is in no name. */
const separator = 31;

/** A rule as lines keep it: by the first that its source names it by, and by the second so that somebody knows it again. */
export const ruleKey = {
  /** @param rules the column with what a source names the rule by, in SQL */
  of: (rules: string): string => `${rules}[1] || COALESCE(chr(${separator}) || left(${rules}[2], ${maxName}), '')`,

  read(key: string | null | undefined): { readonly rule: string | null; readonly ruleName: string | null } {
    const [rule = null, name = null] = key?.split(String.fromCharCode(separator)) ?? [];
    return { rule, ruleName: name };
  },
} as const;
