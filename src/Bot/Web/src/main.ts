import "./style.css";
import { Chat } from "./chat";
import { Memory } from "./storage";
import { textsOf } from "./texts";

new Chat(textsOf(document.documentElement.lang), new Memory(sessionStorage)).open();
