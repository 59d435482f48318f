import { prose } from "../markdown/prose.js";
import type { ProcessModel, Term } from "../model/process-model.js";
import { lawFile, link, machineFile, notificationFile, phaseFile } from "./links.js";

type Place = (code: string, model: ProcessModel) => readonly [file: string, anchor?: string];

/** Where the words of an enum are told of at length. */
const places: Readonly<Record<string, Place>> = {
  Activity: (code) => ["matrix.mdx", code],
  Responsibility: (code) => ["matrix.mdx", code],
  TeamFunction: (code) => ["teams.mdx", code],
  Phase: (code) => [phaseFile(code)],
  PhaseGroup: () => ["phases/index.mdx", "cycle"],
  PhaseArrow: (code) => ["phases/index.mdx", code],
  Goal: () => ["overview.mdx", "Goal"],
  DefinitionPredicate: () => ["overview.mdx", "DefinitionPredicate"],
  Machine: (code) => [machineFile(code)],
  Gate: (code) => ["gates.mdx", code],
  Severity: () => ["severity.mdx", "Severity"],
  Priority: () => ["severity.mdx", "Priority"],
  Law: (code) => [lawFile(code)],
  Clock: (code, model) => clockPlace(model, code),
  ClockAddressee: (code, model) => [notificationFile(model), code],
  ClockStart: (code, model) => [notificationFile(model), code],
  ClockState: (code, model) => [notificationFile(model), code],
  NotificationDelayReason: (code, model) => [notificationFile(model), code],
  EventType: (code) => ["events.mdx", code],
  ControlFramework: (code) => ["controls.mdx", code],
  Control: (code) => ["controls.mdx", code],
};

/** A link to the page that tells of a word at length, if there is one. */
export function placeLink(model: ProcessModel, term: Term, text: string): string | undefined {
  const [vocabulary = "", code = ""] = term.coordinate.split(".");
  const place =
    places[vocabulary]?.(code, model) ??
    notificationPlace(model, vocabulary, code) ??
    machinePlace(model, vocabulary, code) ??
    judgementPlace(model, vocabulary);
  return place && link(prose(text), ...place);
}

/** Where the words of deadlines are, in a version that says which law sets each. */
const withLaws = new Set(["Jurisdiction", "NoticeContent", "NotificationExceptionReason"]);

const notificationPlace = (model: ProcessModel, vocabulary: string, code: string): ReturnType<Place> | undefined =>
  model.laws.length > 0 && withLaws.has(vocabulary) ? [notificationFile(model), `${vocabulary}.${code}`] : undefined;

/** A clock has its place with its law, where the version says which that is. */
function clockPlace(model: ProcessModel, code: string): ReturnType<Place> {
  const law = model.clocks.find((clock) => clock.code === code)?.law;
  return [law ? lawFile(law) : notificationFile(model), code];
}

function machinePlace(model: ProcessModel, vocabulary: string, code: string): ReturnType<Place> | undefined {
  const machine = model.machines.find(({ states }) =>
    states.some(({ coordinate }) => coordinate === `${vocabulary}.${code}`),
  );
  return machine && [machineFile(machine.code), code];
}

function judgementPlace(model: ProcessModel, vocabulary: string): ReturnType<Place> | undefined {
  return model.judgements.some(({ code }) => code === vocabulary) ? ["severity.mdx", vocabulary] : undefined;
}
