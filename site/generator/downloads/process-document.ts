import { allows } from "../model/allows.js";
import {
  type Allowance,
  type ClockVersion,
  type Declaration,
  type GateUse,
  lengthUnits,
  type Operation,
  type ProcessModel,
  type Reaction,
  type Term,
} from "../model/process-model.js";
import { waitsFor } from "../model/waits-for.js";
import { controlEvidence } from "./control-evidence.js";

/**
 * The process for machines: process.json, described by process.schema.json. Its words are the schema's own, and a reference
 * to another part is its code.
 */
export function processDocument(model: ProcessModel) {
  const { operations, reactions, version } = model;
  const since = ({ coordinate }: { readonly coordinate: string }) => model.since[coordinate] ?? null;
  const term = (one: Term) => ({
    code: one.code,
    title: one.title,
    description: one.description,
    since: since(one),
  });
  return {
    $schema: "./process.schema.json",
    format: 4,
    schemaHash: model.schemaHash,
    version: version.last ?? null,
    isReleased: version.isReleased,
    releases: version.releases,
    phases: model.phases.map(term),
    activities: model.activities.map(term),
    sides: model.sides.map(term),
    responsibilities: model.cells.map((cell) => ({
      ...term(cell),
      activity: cell.activity,
      side: cell.side,
      operations: namesOf(operations, allows("responsibility", cell.code)),
    })),
    functions: model.functions.map((one) => ({
      ...term(one),
      operations: namesOf(operations, allows("function", one.code)),
    })),
    holders: model.holders.map((one) => ({
      ...term(one),
      operations: namesOf(operations, allows("holder", one.code)),
    })),
    gates: model.gates.map((gate) => ({
      ...term(gate),
      operations: namesOf(operations, waitsFor(gate.code)),
      openedBy: namesOf([...operations, ...reactions], ({ establishes }) => isAmong(establishes, gate.code)),
      shutBy: namesOf([...operations, ...reactions], ({ clears }) => isAmong(clears, gate.code)),
      refusals: gate.refusals.map(({ description }) => description),
    })),
    machines: model.machines.map((machine) => ({
      ...term(machine),
      initial: machine.initial,
      states: machine.states.map(term),
      transitions: [
        ...movesOf(machine.code, operations).map(({ name, ...ends }) => ({ operation: name, reaction: null, ...ends })),
        ...movesOf(machine.code, reactions).map(({ name, ...ends }) => ({ operation: null, reaction: name, ...ends })),
      ],
    })),
    operations: operations.map((operation) => ({ ...operationEntry(operation), since: since(operation) })),
    reactions: reactions.map((reaction) => ({ ...reactionEntry(reaction), since: since(reaction) })),
    clocks: model.clocks.map(
      ({ versions, from, afterLatest, recurs, addressee, endedBy, exceptions, delays, controls, ...clock }) => ({
        ...term(clock),
        law: clock.law || null,
        versions: versions.map(versionEntry),
        from,
        after: clock.after || null,
        afterLatest,
        alongside: clock.alongside || null,
        inPlaceOf: clock.inPlaceOf || null,
        recurs,
        onceHandled: clock.onceHandled || null,
        addressee,
        exceptions: exceptions.map(({ reason, article }) => ({ reason, article: article || null })),
        delays: delays.map(({ hours, totalDays, ...delay }) => ({
          ...delay,
          hours: hours || null,
          totalDays: totalDays || null,
        })),
        endedBy,
        blocks: clock.blocks || null,
        controls,
      }),
    ),
    laws: model.laws.map(({ jurisdiction, source, ...law }) => ({ ...term(law), jurisdiction, source })),
    jurisdictions: model.jurisdictions.map(({ timeZone, businessDayEnds, holidays, ...one }) => ({
      ...term(one),
      timeZone,
      businessDayEnds: businessDayEnds || null,
      holidays: holidays ?? null,
    })),
    timers: model.timers.map(({ waits, ...timer }) => ({ ...term(timer), waits })),
    frameworks: model.frameworks.map(term),
    controls: controlEvidence(model).map(({ framework, id, ...evidence }) => {
      const words = model.controls.find((control) => control.framework === framework && control.id === id);
      return {
        framework,
        id,
        title: words?.title ?? "",
        description: words?.description ?? "",
        since: words ? since(words) : null,
        ...evidence,
        evidence: words?.evidence ?? [],
      };
    }),
    records: model.records.map(({ controls, query, ...record }) => ({ ...term(record), controls, query })),
    proof: model.proof
      ? {
          states: model.proof.states,
          clusters: model.proof.clusters.map(({ code, title, states }) => ({ code, title, states })),
          properties: model.proof.properties.map(({ code, title, description }) => ({ code, title, description })),
        }
      : null,
    enums: model.vocabularies.map(({ terms, ...one }) => ({ ...term(one), values: terms.map(term) })),
  };
}

export type ProcessDocument = ReturnType<typeof processDocument>;

/** What a law says of a clock from one day on. */
const versionEntry = ({ length, ...version }: ClockVersion) => ({
  validFrom: version.validFrom || null,
  validUntil: version.validUntil || null,
  article: version.article || null,
  source: version.source || null,
  ...Object.fromEntries(lengthUnits.map((unit) => [unit, length.unit === unit ? length.number : null])),
  warnHours: version.warnHours || null,
  latest: version.latest ?? null,
  restDaysUntilHour: version.restDaysUntilHour ?? null,
  content: version.content,
});

const operationEntry = (operation: Operation) => ({
  name: operation.name,
  description: operation.description,
  actors: operation.actors,
  allow: operation.allow.map(allowanceEntry),
  separate: operation.separate,
  approval: operation.approval ? { ...operation.approval, flag: operation.approval.flag || null } : null,
  ...declarationEntry(operation),
});

const allowanceEntry = ({ responsibility, function: code, holder, vacant, from }: Allowance) => ({
  responsibility: responsibility || null,
  function: code || null,
  holder: holder || null,
  vacant: vacant || null,
  from,
});

const reactionEntry = (reaction: Reaction) => ({
  name: reaction.name,
  coordinate: reaction.coordinate,
  description: reaction.description,
  on: reaction.on || null,
  every: reaction.every || null,
  timer: reaction.timer || null,
  ...declarationEntry(reaction),
});

/** What operations and reactions declare alike. */
const declarationEntry = (declaration: Declaration) => ({
  subgraphs: declaration.subgraphs,
  phases: declaration.phases,
  transitions: declaration.transitions,
  gates: declaration.gates.map(({ gate, of }) => ({ is: gate, of: of || null })),
  establishes: declaration.establishes.map(effectEntry),
  clears: declaration.clears.map(effectEntry),
  controls: declaration.controls,
});

const effectEntry = ({ gate, of, certainty }: Declaration["clears"][number]) => ({ gate, of: of || null, certainty });

const isAmong = (uses: readonly GateUse[], code: string) => uses.some(({ gate }) => gate === code);

/** The state changes of a machine, each with what makes it. */
const movesOf = (machine: string, declarations: readonly Declaration[]) =>
  declarations.flatMap(({ name, transitions }) =>
    transitions.filter((one) => one.machine === machine).map(({ from, to, beside }) => ({ name, from, to, beside })),
  );

const namesOf = <One extends Declaration>(declarations: readonly One[], isWanted: (one: One) => boolean) =>
  declarations.filter(isWanted).map(({ name }) => name);
