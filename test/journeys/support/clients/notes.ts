import type { Cordon } from "../../../../local/samples/player/cordon.js";
import { type Memory, recall } from "../../../../local/samples/player/step.js";

/** A note of the Exchange team about an incident: what can be added to a case many times, by many at once. */
export const noteOf = (memory: Memory, title: string) => ({
  incidentId: recall(memory, "incident"),
  serviceId: recall(memory, "Exchange"),
  about: "OTHER",
  title,
  text: "Forwarding rules of this form are not made by the mail program.",
});

interface Read {
  readonly incident: {
    readonly serviceResponses: readonly {
      readonly serviceId: string;
      readonly notes: {
        readonly nodes: readonly { readonly title: string }[];
        readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
      };
    }[];
  };
}

const query = `query ($id: ID!, $after: String) { incident(id: $id) { serviceResponses { serviceId
  notes(first: 100, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } } } } }`;

/** The titles of all notes of the Exchange team about an incident, oldest first. */
export async function noteTitles(cordon: Cordon, memory: Memory): Promise<readonly string[]> {
  const titles: string[] = [];
  for (let after: string | null = null; ; ) {
    const { incident }: Read = await cordon.read<Read>("security-lead", query, {
      id: recall(memory, "incident"),
      after,
    });
    const own = incident.serviceResponses.find(({ serviceId }) => serviceId === recall(memory, "Exchange"));
    titles.push(...(own?.notes.nodes ?? []).map(({ title }) => title));
    if (!own?.notes.pageInfo.hasNextPage) return titles;
    after = own.notes.pageInfo.endCursor;
  }
}
