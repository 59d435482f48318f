import type { StixProducer } from "../records/indicators/stix-producer.js";
import { producerOf } from "../stix/producer.js";
import type { Uuid } from "../stix/written-object.js";
import type { Publisher } from "./vulnerability-to-write.js";

const domain = /^(?!-)[a-z0-9-]+(\.(?!-)[a-z0-9-]+)+$/i;

/** Who publishes, from how the settings name the organization: by its domain where that tells it apart, otherwise by the id of what it exports. */
export const publisherOf = (producer: StixProducer, uuid: Uuid): Publisher => ({
  name: producer.name,
  namespace:
    producer.organizationId !== null && domain.test(producer.organizationId)
      ? `https://${producer.organizationId.toLowerCase()}`
      : `urn:uuid:${producerOf(producer, uuid).id.replace("identity--", "")}`,
});
