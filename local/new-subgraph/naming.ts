/** What stands in the way of a name, each in a line. */
export interface Taken {
  /** The folders below subgraphs/, the processes, and the stages of the images. */
  readonly names: readonly string[];
  /** The types of the schema. */
  readonly types: readonly string[];
  /** The fields of Query and Mutation. */
  readonly fields: readonly string[];
}

const endings: readonly (readonly [plural: RegExp, singular: string])[] = [
  [/ies$/, "y"],
  [/(ss|x|z|ch|sh)es$/, "$1"],
  [/([^s])s$/, "$1"],
];

/** The type of one thing of many: `Exercise` of `exercises`. Undefined where English is less regular. Pure. */
export function entityOf(name: string): string | undefined {
  const [plural, singular] = endings.find(([ending]) => ending.test(name)) ?? [];
  if (plural === undefined || singular === undefined) return undefined;
  const one = name.replace(plural, singular);
  return one.charAt(0).toUpperCase() + one.slice(1);
}

/** What is wrong with the names that somebody wants, each in a line; none when they will do. Pure. */
export function namingProblems(
  { name, entity, owner }: { readonly name: string; readonly entity: string | undefined; readonly owner: string },
  { names, types, fields }: Taken,
): readonly string[] {
  if (!/^[a-z]{3,30}$/.test(name))
    return [
      `${JSON.stringify(name)} cannot be a name: it takes one word of small letters in the plural, like exercises.`,
    ];
  if (names.includes(name)) return [`The name ${name} is taken.`];
  if (entity === undefined) return [`What is one of ${name}? Say it with --entity, like --entity Exercise.`];
  if (!/^[A-Z][a-z]+$/.test(entity) || entity.toLowerCase() === name)
    return [
      `${JSON.stringify(entity)} cannot be the entity of ${name}: it takes one word in the singular, like Exercise.`,
    ];
  const madeTypes = [entity, `${entity}Connection`, `${entity}Edge`, `${entity}Result`, `Record${entity}Input`];
  const madeFields = [name, `record${entity}`];
  return [
    ...madeTypes.filter((type) => types.includes(type)).map((type) => `The schema has a type ${type} already.`),
    ...madeFields.filter((field) => fields.includes(field)).map((field) => `The schema has a field ${field} already.`),
    ...(/^@[\w-]+(\/[\w-]+)?$/.test(owner)
      ? []
      : [`${JSON.stringify(owner)} is no owner that CODEOWNERS knows, like @cordon/${name}.`]),
  ];
}
