import "./workers.js";
import "graphiql/style.css";
import "./main.css";
import { createGraphiQLFetcher } from "@graphiql/toolkit";
import { GraphiQL } from "graphiql";
import { createRoot } from "react-dom/client";
import { tabs } from "./tabs.js";

const element = document.getElementById("graphiql");
if (!element) throw new Error("The page has no place for the playground");

const fetcher = createGraphiQLFetcher({ url: "/graphql" });
const defaultTabs = tabs.map(({ query, variables }) => ({
  query,
  variables: variables ? JSON.stringify(variables, null, 2) : null,
}));
createRoot(element).render(
  <GraphiQL fetcher={fetcher} defaultTabs={defaultTabs} defaultEditorToolsVisibility="variables" />,
);
