import type { Viewer } from "../../../platform/identity/viewer.js";
import type { TeamsRoom } from "./teams-room.js";

/** What an operation answers, or the code of its error with its words. */
export type Answer = Readonly<Record<string, unknown>> & { readonly id: string };

const entry = "id sequence category text happenedAt recordedAt recordedByName followUpDueAt followUpState";
const answered = {
  Shift: "id version state openedByName offeredByName next { id } previous { id }",
  ShiftLogEntry: `${entry} shift { id } correctedBy { ${entry} shift { id } corrects { id } } followedUpBy { ${entry} shift { id } followsUp { id } }`,
};

type Operation =
  | "openShift"
  | "recordShiftLogEntry"
  | "correctShiftLogEntry"
  | "completeShiftFollowUp"
  | "offerShiftHandover"
  | "returnShiftHandover"
  | "acceptShiftHandover";

const viewerOf = (room: TeamsRoom, who: string | Viewer) =>
  typeof who === "string" ? room.viewer(who) : Promise.resolve(who);

/** Attempts an operation of the shift log. */
export async function act(room: TeamsRoom, who: string | Viewer, operation: Operation, input: object): Promise<Answer> {
  const type =
    operation === "acceptShiftHandover"
      ? "ShiftInput"
      : `${operation.charAt(0).toUpperCase()}${operation.slice(1)}Input`;
  const entity = /Handover$|^openShift$/.test(operation) ? "Shift" : "ShiftLogEntry";
  const { data, errors } = await room.ask(
    await viewerOf(room, who),
    `mutation ($input: ${type}!) { ${operation}(input: $input) { __typename ... on ${entity} { ${answered[entity]} }
      ... on Problem { message } ... on GatesUnmet { gates { gate message } } ... on TransitionRefused { from to } } }`,
    { input },
  );
  const [error] = errors ?? [];
  if (error) return { ...error.extensions, message: error.message, id: "" };
  return data?.[operation] as Answer;
}

/** The first shift of the operations center. */
export const openedShift = async (room: TeamsRoom) => {
  const teamId = await room.idOf("Team", "cdoc");
  return { teamId, shiftId: (await act(room, "dong-hyun-yoon", "openShift", { teamId })).id };
};

/** The next shift takes over. */
export async function handOver(room: TeamsRoom, shiftId: string, from: string, to: string): Promise<string> {
  await act(room, from, "offerShiftHandover", { shiftId, text: "A quiet night." });
  const { next } = await act(room, to, "acceptShiftHandover", { shiftId });
  return String((next as { readonly id?: string } | null)?.id);
}

interface ReadEntry {
  readonly id: string;
  readonly text: string;
  readonly followUpState: string | null;
}

/** A list of entries as somebody reads it. */
export async function readLog(room: TeamsRoom, who: string | Viewer, filter: object = {}, first = 100) {
  const { data, errors } = await room.ask(
    await viewerOf(room, who),
    `query ($filter: ShiftLogFilter, $first: Int!) { shiftLogEntries(filter: $filter, first: $first) {
      hasWithheld nodes { ${entry} incident { id } corrects { id } correctedBy { id } followsUp { id } followedUpBy { id } } } }`,
    { filter, first },
  );
  if (errors) throw new Error(errors.map(({ message }) => message).join(" "));
  return data?.shiftLogEntries as { readonly hasWithheld: boolean; readonly nodes: readonly ReadEntry[] };
}
