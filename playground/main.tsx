import "./workers.js";
import "graphiql/style.css";
import "./main.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { queries } from "./queries.js";

const element = document.getElementById("graphiql");
if (!element) throw new Error("The page has no place for the playground");

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
createRoot(element).render(<GraphiQL fetcher={fetcher} defaultTabs={queries.map((query) => ({ query }))} defaultEditorToolsVisibility="variables" />);
