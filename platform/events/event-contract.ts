/** What the subgraphs have agreed on about one type of event. */
export interface AgreedEvent {
  /** The one subgraph that it comes from. */
  readonly sender: string;
  /** The subgraphs that keep a copy by it: they are told all of it. */
  readonly receivers: readonly string[];
  /** The names of those parts of its data that a system outside is told. */
  readonly outside: readonly string[];
}

/** What is agreed on about events; the response model has it, and each subgraph hands it to its process. */
export interface EventContract {
  /** By CloudEvents type. */
  readonly types: Readonly<Record<string, AgreedEvent>>;
  /** Every marking that an event can fall under, the narrowest first. */
  readonly markings: readonly string[];
  /** The markings under which a system outside is told of an event when nothing else was agreed with it. */
  readonly openMarkings: readonly string[];
}

/** The CloudEvents source of what a subgraph tells. */
export const sourceOf = (subgraph: string): string => `/subgraphs/${subgraph}`;

/** The types that a subgraph keeps a copy by; undefined when no subgraph has this name. */
export function typesFor(contract: EventContract, name: string): readonly string[] | undefined {
  const types = Object.entries(contract.types);
  if (!types.some(([, { sender, receivers }]) => sender === name || receivers.includes(name))) return undefined;
  return types.flatMap(([type, { receivers }]) => (receivers.includes(name) ? [type] : []));
}
