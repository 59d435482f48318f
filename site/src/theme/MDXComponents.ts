import MDXComponents from "@theme-original/MDXComponents";
import Anchor from "../components/Anchor";
import SchemaHash from "../components/SchemaHash";

/** What the generated pages may use besides Markdown. */
export default { ...MDXComponents, Anchor, SchemaHash };
