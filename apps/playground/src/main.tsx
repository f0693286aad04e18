import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { startTexts } from "./i18n/start.js";
import { isLanguage, preferredLanguage } from "./i18n/texts.js";
import { App } from "./page/app.js";
import { readStored } from "./state/use-appearance.js";
import "./style/tokens.css";
import "./style/base.css";
import "./style/parts.css";
import "./style/page.css";

const place = document.getElementById("root");
const chosen = readStored("camwright.language");
await startTexts(isLanguage(chosen) ? chosen : preferredLanguage(navigator.languages));
if (place !== null) {
  createRoot(place).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
