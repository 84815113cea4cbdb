"""A program that lifecycle hooks of deployments call, in the place of a Lambda function."""
import http.server
import json
import threading

from .waiting import wait_until

SUCCEEDED, FAILED = {"hookStatus": "SUCCEEDED"}, {"hookStatus": "FAILED"}
IN_PROGRESS = {"hookStatus": "IN_PROGRESS", "callBackDelay": 1}


class HookServer:
    """Answers at an address of this machine until the body ends, and remembers what it was asked.

    What it says to a stage is in `answers`: the next of a list, its last one again and again. Of all others it says
    that they SUCCEEDED. A stage that is held gets its answer when it is let go.
    """

    def __init__(self):
        self.calls, self.answers, self.held = [], {}, {}
        self.lock = threading.Lock()
        owner = self

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_POST(self):  # noqa: N802 - the name is http.server's
                document = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
                answer = owner.asked(document)
                body = answer if isinstance(answer, bytes) else json.dumps(answer).encode()
                try:
                    self.send_response(200)
                    self.send_header("Content-Length", str(len(body)))
                    self.end_headers()
                    self.wfile.write(body)
                except OSError:
                    # Who asked is gone: killed, or it waits for this answer no longer.
                    self.close_connection = True

            def log_message(self, *_):
                pass

        self.server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self.server.daemon_threads = True
        self.url = f"http://127.0.0.1:{self.server.server_port}/hook"

    def __enter__(self):
        threading.Thread(target=self.server.serve_forever, args=(0.05,), daemon=True).start()
        return self

    def __exit__(self, *_):
        for stage in list(self.held):
            self.let_go(stage)
        self.server.shutdown()
        self.server.server_close()

    def asked(self, document):
        stage = document["lifecycleStage"]
        with self.lock:
            self.calls.append(document)
            held = self.held.get(stage)
        if held:
            held.wait()
        with self.lock:
            answers = self.answers.get(stage, [SUCCEEDED])
            return answers.pop(0) if len(answers) > 1 else answers[0]

    def hold(self, stage):
        self.held[stage] = threading.Event()

    def let_go(self, stage):
        self.held.pop(stage).set()

    def hook(self, *stages, **more):
        """A hook for a deployment configuration."""
        return {"targetType": "AWS_LAMBDA", "hookTargetArn": self.url, "lifecycleStages": list(stages), **more}

    def stages(self):
        """In which stages it was asked so far, in order."""
        return [call["lifecycleStage"] for call in self.calls]

    def forget(self):
        with self.lock:
            self.calls, self.answers = [], {}

    def wait_asked(self, stage, timeout=60):
        """The first call of a stage."""

        def asked():
            return next((call for call in self.calls if call["lifecycleStage"] == stage), None)

        return wait_until(f"the hook is asked in {stage}", asked, timeout)


def pause(*stages, **more):
    return {"targetType": "PAUSE", "lifecycleStages": list(stages), **more}
