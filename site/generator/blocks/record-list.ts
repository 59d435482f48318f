import { queryLink } from "../links/links.js";
import { bullets } from "../markdown/bullets.js";
import { prose } from "../markdown/prose.js";
import type { RecordType } from "../model/process-model.js";
import type { PageWords } from "../words/page-words.js";

/** Records that are kept, each with the query that reads them. */
export const recordList = (records: readonly RecordType[], { controls }: PageWords): string =>
  bullets(
    records.map(
      (record) => `**${prose(record.title)}** ${prose(record.description)} ${queryLink(record, controls.query)}`,
    ),
  );
