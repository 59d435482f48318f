import type { CustomerNotice } from "../records/notification/customer-notice.js";

/** Who wrote a notice: whoever wrote any of it does not release it. */
export function writersOfNotice({ notice }: { readonly notice: CustomerNotice }) {
  const writers = notice.authorIds.map((id) => ({ id }));
  return { draftCustomerNotice: writers, amendCustomerNotice: writers };
}
