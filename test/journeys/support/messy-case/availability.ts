import type { Cordon } from "../../../../local/samples/player/cordon.js";
import { codeOfName } from "../../../../subgraphs/response-model/schema/operations/code-of-name.js";

/** What somebody is told of an operation before they try it. */
interface Availability {
  readonly operation: string;
  readonly isPermitted: boolean;
  readonly whyNot: string | null;
  readonly gates: readonly { readonly gate: string; readonly standing: string }[];
}

const selection = "availableOperations { operation isPermitted whyNot gates { gate standing } }";

interface Seen {
  readonly incident: {
    readonly availableOperations: readonly Availability[];
    readonly serviceResponses: readonly {
      readonly serviceId: string;
      readonly availableOperations: readonly Availability[];
    }[];
  } | null;
}

/** What is said of an operation on the incident, or on the response of a service; undefined for one on anything else. */
export async function availabilityOf(
  cordon: Cordon,
  by: string,
  operation: string,
  { incidentId, serviceId }: { readonly incidentId: string; readonly serviceId?: string },
): Promise<Availability | undefined> {
  const { incident } = await cordon.read<Seen>(
    by,
    `query ($id: ID!) { incident(id: $id) { ${selection} serviceResponses { serviceId ${selection} } } }`,
    { id: incidentId },
  );
  const response = incident?.serviceResponses.find((each) => each.serviceId === serviceId);
  return [...(incident?.availableOperations ?? []), ...(response?.availableOperations ?? [])].find(
    (each) => each.operation === codeOfName(operation),
  );
}
