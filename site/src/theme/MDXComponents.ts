import MDXComponents from "@theme-original/MDXComponents";
import Anchor from "../components/Anchor";
import Pdf from "../components/Pdf";
import SchemaHash from "../components/SchemaHash";

/** What the generated pages may use besides Markdown. */
export default { ...MDXComponents, Anchor, Pdf, SchemaHash };
