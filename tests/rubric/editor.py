"""A small client of yaml-language-server, the engine of the common editors' YAML support."""

from __future__ import annotations

import json
import queue
import subprocess
import threading
from pathlib import Path
from typing import Any

PATIENCE = 20.0
_SETTINGS = {"validate": True, "completion": True, "hover": True, "schemaStore": {"enable": False}}


class Editor:
    """A running server with one folder open."""

    def __init__(self, server: str, folder: Path) -> None:
        self.folder = folder
        self._server = subprocess.Popen(
            [server, "--stdio"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL
        )
        self._answers: dict[int, queue.Queue[Any]] = {}
        self._told: dict[str, queue.Queue[Any]] = {}
        threading.Thread(target=self._listen, daemon=True).start()
        client = {"textDocument": {"publishDiagnostics": {}, "completion": {}}, "workspace": {"configuration": True}}
        self.ask("initialize", {"processId": None, "rootUri": folder.as_uri(), "capabilities": client})
        self._send({"method": "initialized", "params": {}})

    def close(self) -> None:
        """Ends the server."""
        self._server.kill()
        self._server.wait()

    def open(self, name: str, text: str) -> list[tuple[int, int, str]]:
        """What is underlined in a file after opening it: line, column, message."""
        path = self.folder / name
        path.write_text(text, encoding="utf-8")
        self._told[path.as_uri()] = queue.Queue()
        document = {"uri": path.as_uri(), "languageId": "yaml", "version": 1, "text": text}
        self._send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        found = self._told[path.as_uri()].get(timeout=PATIENCE)
        places = [(each["range"]["start"], each["message"]) for each in found]
        return [(start["line"] + 1, start["character"] + 1, message) for start, message in places]

    def complete(self, name: str, line: int, column: int) -> set[str]:
        """What is offered at a place."""
        answer = self.ask("textDocument/completion", self._at(name, line, column))
        return {item["label"] for item in answer["items"]}

    def hover(self, name: str, line: int, column: int) -> str:
        """What is shown when the pointer rests on a place."""
        answer = self.ask("textDocument/hover", self._at(name, line, column))
        return str(answer["contents"]["value"])

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        """A request and its answer."""
        number = len(self._answers) + 1
        self._answers[number] = queue.Queue()
        self._send({"id": number, "method": method, "params": params})
        return self._answers[number].get(timeout=PATIENCE)

    def _at(self, name: str, line: int, column: int) -> dict[str, Any]:
        place = {"line": line - 1, "character": column - 1}
        return {"textDocument": {"uri": (self.folder / name).as_uri()}, "position": place}

    def _send(self, message: dict[str, Any]) -> None:
        body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self._server.stdin
        self._server.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self._server.stdin.flush()

    def _listen(self) -> None:
        stream = self._server.stdout
        assert stream
        while True:
            length = 0
            while line := stream.readline().strip():
                name, _, value = line.partition(b":")
                length = int(value) if name.lower() == b"content-length" else length
            if not length:
                return
            self._take(json.loads(stream.read(length)))

    def _take(self, message: dict[str, Any]) -> None:
        if message.get("method") == "textDocument/publishDiagnostics":
            self._told[message["params"]["uri"]].put(message["params"]["diagnostics"])
        elif "method" in message and "id" in message:
            items = message.get("params", {}).get("items", ())
            answers = [_SETTINGS if item.get("section") == "yaml" else {} for item in items]
            self._send({"id": message["id"], "result": answers if items else None})
        elif "id" in message and message["id"] in self._answers:
            self._answers[message["id"]].put(message.get("result"))
