// What every page loads: htmx, and small helpers without which the page still works.
import "./htmx-config";
import "htmx.org/dist/htmx.esm.js";
import { copyButtons } from "./copy";
import { guardForms } from "./guard";
import { lazyModules } from "./lazy";
import { closeMenus } from "./menus";
import { tellTrouble } from "./trouble";
import { weaveFacts } from "./weave";

guardForms();
copyButtons();
closeMenus();
tellTrouble();
weaveFacts();
lazyModules();
