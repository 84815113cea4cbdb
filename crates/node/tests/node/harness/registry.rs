//! A registry in a few lines: one thread a connection, HTTP/1.1, images in memory.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use super::image::Image;

#[derive(Default)]
struct Shared {
    /// Repository and tag to image.
    images: Mutex<BTreeMap<(String, String), Image>>,
    /// Paths asked for, in order.
    asked: Mutex<Vec<String>>,
    closed: AtomicBool,
}

/// Serves any number of listeners.
#[derive(Clone, Default)]
pub struct FakeRegistry(Arc<Shared>);

impl FakeRegistry {
    pub fn push(&self, repository: &str, tag: &str, image: Image) {
        let name = (repository.to_owned(), tag.to_owned());
        self.0.images.lock().unwrap().insert(name, image);
    }

    pub fn asked(&self) -> Vec<String> {
        std::mem::take(&mut self.0.asked.lock().unwrap())
    }

    pub fn close(&self) {
        self.0.closed.store(true, Ordering::Relaxed);
    }

    pub fn listen(&self, listener: TcpListener) {
        let shared = self.0.clone();
        // Looks now and then whether it is to end; connections are taken within a millisecond.
        listener.set_nonblocking(true).unwrap();
        std::thread::spawn(move || {
            while !shared.closed.load(Ordering::Relaxed) {
                match listener.accept() {
                    Ok((stream, _)) => {
                        let shared = shared.clone();
                        std::thread::spawn(move || {
                            let _ = shared.serve(stream);
                        });
                    }
                    Err(_) => std::thread::sleep(Duration::from_millis(1)),
                }
            }
        });
    }
}

impl Shared {
    fn serve(&self, stream: TcpStream) -> std::io::Result<()> {
        stream.set_nonblocking(false)?;
        stream.set_read_timeout(Some(Duration::from_secs(60)))?;
        let mut reader = BufReader::new(stream.try_clone()?);
        let mut stream = stream;
        loop {
            let mut request = String::new();
            if reader.read_line(&mut request)? == 0 {
                return Ok(());
            }
            let (mut authorized, mut host) = (false, String::new());
            loop {
                let mut line = String::new();
                reader.read_line(&mut line)?;
                let line = line.trim();
                if line.is_empty() {
                    break;
                }
                let (name, value) = line.split_once(':').unwrap_or((line, ""));
                match name.to_ascii_lowercase().as_str() {
                    // AWS:secret
                    "authorization" => authorized = value.trim() == "Basic QVdTOnNlY3JldA==",
                    "host" => value.trim().clone_into(&mut host),
                    _ => {}
                }
            }
            let path = request.split(' ').nth(1).unwrap_or("").to_owned();
            self.asked.lock().unwrap().push(format!("{host}{path}"));
            let (status, content_type, body) = if authorized {
                self.answer(&path)
            } else {
                (401, "text/plain".to_owned(), b"Not Authorized\n".to_vec())
            };
            write!(
                stream,
                "HTTP/1.1 {status} X\r\nContent-Type: {content_type}\r\nContent-Length: {}\r\n\r\n",
                body.len()
            )?;
            stream.write_all(&body)?;
        }
    }

    fn answer(&self, path: &str) -> (u16, String, Vec<u8>) {
        let json = "application/json".to_owned();
        let error = |code: &str| {
            (
                404,
                json.clone(),
                format!(r#"{{"errors":[{{"code":"{code}","message":"no"}}]}}"#).into_bytes(),
            )
        };
        let images = self.images.lock().unwrap();
        let parts: Vec<&str> = path.trim_start_matches("/v2/").rsplitn(3, '/').collect();
        let [selector, kind, repository] = parts[..] else {
            return error("UNSUPPORTED");
        };
        if !images.keys().any(|(name, _)| name == repository) {
            return error("NAME_UNKNOWN");
        }
        let mut of_repository = images.iter().filter(|((name, _), _)| name == repository);
        if kind == "manifests" {
            let found = images
                .get(&(repository.to_owned(), selector.to_owned()))
                .or_else(|| images.values().find(|i| i.digest_of(&i.manifest) == selector));
            if let Some(image) = found {
                let named = image.digest_of(&image.manifest);
                let headers = format!("{}\r\nDocker-Content-Digest: {named}", image.media_type);
                return (200, headers, image.manifest.clone());
            }
        }
        match of_repository.find_map(|(_, image)| image.blobs.get(selector)) {
            Some(blob) => (200, "application/octet-stream".to_owned(), blob.clone()),
            None => error("MANIFEST_UNKNOWN"),
        }
    }
}
