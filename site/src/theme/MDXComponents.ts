import MDXComponents from "@theme-original/MDXComponents";
import SchemaHash from "../components/SchemaHash";

/** What the generated pages may use besides Markdown. */
export default { ...MDXComponents, SchemaHash };
