import type { StixProducer } from "../records/indicators/stix-producer.js";
import type { Uuid } from "./written-object.js";

/** The organization that has made an object of ours, as an identity of STIX says it. */
export interface Producer {
  readonly id: string;
  readonly name: string;
  readonly created: Date;
  readonly modified: Date;
}

/** The identity that all installations had in common before each had its own: what names it came from one of them, and nobody knows from which. */
export const formerProducerId = "identity--0b640f6a-69a1-546f-96c6-b543d8c83bab";

/** The identity of an installation: the same for as long as its organization has the same id, whatever that is called. Pure. */
export const producerOf = ({ id, organizationId, name, madeAt, namedAt }: StixProducer, uuid: Uuid): Producer => ({
  id: `identity--${uuid(`producer ${organizationId ?? id}`)}`,
  name,
  created: madeAt,
  modified: namedAt,
});
