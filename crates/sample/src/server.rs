//! Connections: a thread each, and only so many.

use std::io::{BufReader, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::app::{self, App};
use crate::http::{ReadRequestError, Response, read_request, reason};

const CONNECTIONS_MAX: usize = 256;
const STACK_BYTES: usize = 128 * 1024;
/// A load balancer keeps idle connections for 60 s; closing them later than it does avoids a race.
const IDLE: Duration = Duration::from_secs(75);
const WRITE: Duration = Duration::from_secs(10);

/// Accepts connections for ever.
pub fn serve(listener: &TcpListener, app: App) {
    let app = Arc::new(app);
    let open = Arc::new(AtomicUsize::new(0));
    for stream in listener.incoming() {
        let Ok(stream) = stream else {
            // Out of descriptors, most likely: they come back as connections end.
            thread::sleep(Duration::from_millis(10));
            continue;
        };
        let place = Place::take(&open);
        if open.load(Ordering::Relaxed) > CONNECTIONS_MAX {
            refuse(&stream);
            continue;
        }
        let app = Arc::clone(&app);
        // Without a thread the closure is dropped, and the connection with it.
        let _ = thread::Builder::new().stack_size(STACK_BYTES).spawn(move || {
            let _place = place;
            converse(&app, &stream);
        });
    }
}

/// One of the places for connections, given back when dropped.
struct Place(Arc<AtomicUsize>);

impl Place {
    fn take(open: &Arc<AtomicUsize>) -> Self {
        open.fetch_add(1, Ordering::Relaxed);
        Place(Arc::clone(open))
    }
}

impl Drop for Place {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

fn refuse(mut stream: &TcpStream) {
    let _ = stream.set_write_timeout(Some(Duration::from_millis(100)));
    let _ = stream.write_all(&app::error(503, reason(503)).to_bytes(false, true));
}

/// Answers requests until the client goes, idles or asks to close.
fn converse(app: &App, mut stream: &TcpStream) {
    let _ = stream.set_nodelay(true);
    if stream.set_read_timeout(Some(IDLE)).is_err() || stream.set_write_timeout(Some(WRITE)).is_err() {
        return;
    }
    let mut reader = BufReader::new(stream);
    loop {
        match read_request(&mut reader, &mut stream) {
            Ok(request) => {
                let began = Instant::now();
                let response = app.answer(&request);
                log(&request.method, &request.target, &response, began);
                let bytes = response.to_bytes(request.method == "HEAD", request.close);
                if stream.write_all(&bytes).is_err() || request.close {
                    return;
                }
            }
            Err(ReadRequestError::Refused(status)) => {
                let response = app::error(status, reason(status));
                log("-", "-", &response, Instant::now());
                let _ = stream.write_all(&response.to_bytes(false, true));
                // What the client still sends is not read: say that the answer is whole.
                let _ = stream.shutdown(Shutdown::Write);
                return;
            }
            Err(ReadRequestError::Gone) => return,
        }
    }
}

fn log(method: &str, target: &str, response: &Response, began: Instant) {
    let micros = began.elapsed().as_micros();
    // A closed stdout must not end the service, as `println!` would.
    let _ = writeln!(
        std::io::stdout(),
        "{} {method} {target} {} {micros}us",
        crate::clock::now(),
        response.status
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{BufRead, Read};

    fn started() -> TcpStream {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        thread::spawn(move || serve(&listener, App::new("test".into())));
        TcpStream::connect(address).unwrap()
    }

    #[test]
    fn a_connection_serves_many_requests_and_closes_when_asked() {
        let mut stream = started();
        for _ in 0..3 {
            stream.write_all(b"GET /health HTTP/1.1\r\n\r\n").unwrap();
        }
        stream
            .write_all(b"HEAD / HTTP/1.1\r\nConnection: close\r\n\r\n")
            .unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        assert_eq!(text.matches("HTTP/1.1 200 OK\r\n").count(), 4);
        assert_eq!(text.matches("\"healthy\"").count(), 3);
        assert!(text.ends_with("Connection: close\r\n\r\n"), "{text}");
    }

    #[test]
    fn a_refused_request_is_answered_in_json() {
        let mut stream = started();
        stream.write_all(b"nonsense\r\n\r\n").unwrap();
        let lines: Vec<_> = BufReader::new(stream).lines().map_while(Result::ok).collect();
        assert_eq!(lines.first().unwrap(), "HTTP/1.1 400 Bad Request");
        assert_eq!(lines.last().unwrap(), r#"{"error":"Bad Request"}"#);
    }
}
