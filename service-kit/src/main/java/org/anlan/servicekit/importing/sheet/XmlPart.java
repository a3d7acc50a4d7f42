package org.anlan.servicekit.importing.sheet;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.anlan.servicekit.importing.sheet.FileRefused.Reason;
import org.jspecify.annotations.Nullable;

/** An XML part of a workbook, walked from tag to tag. Knows no DTD, no entity and no CDATA. */
final class XmlPart implements AutoCloseable {

  /** SpreadsheetML has some hundred names; a parser remembers each it meets. */
  private static final int NAMES = 1000;

  private static final XMLInputFactory FACTORY = factory();

  private final InputStream bytes;
  private final XMLStreamReader xml;
  private final Set<String> names = new HashSet<>();
  private int row;

  XmlPart(InputStream bytes) {
    this.bytes = bytes;
    try {
      this.xml = FACTORY.createXMLStreamReader(bytes);
    } catch (XMLStreamException e) {
      throw new FileRefused(Reason.BROKEN, 0);
    }
  }

  private static XMLInputFactory factory() {
    var factory = new InputFactoryImpl();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    return factory;
  }

  /** Moves to the next start or end tag; false at the end of the part. */
  boolean next() {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          remember();
          return true;
        }
        if (event == XMLStreamConstants.END_ELEMENT) {
          return true;
        }
        allow(event);
      }
      return false;
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  private void remember() {
    names.add(xml.getLocalName());
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      names.add(xml.getAttributeLocalName(i));
    }
    if (names.size() > NAMES) {
      throw new FileRefused(Reason.BROKEN, row);
    }
  }

  private void allow(int event) {
    if (event == XMLStreamConstants.DTD
        || event == XMLStreamConstants.CDATA
        || event == XMLStreamConstants.ENTITY_REFERENCE) {
      throw new FileRefused(Reason.BROKEN, row);
    }
  }

  boolean starts(String name) {
    return xml.isStartElement() && xml.getLocalName().equals(name);
  }

  boolean ends(String name) {
    return xml.isEndElement() && xml.getLocalName().equals(name);
  }

  @Nullable String attribute(String name) {
    return xml.getAttributeValue(null, name);
  }

  @Nullable String attribute(String namespace, String name) {
    return xml.getAttributeValue(namespace, name);
  }

  /** Collects the text of the element at hand, which must hold nothing but text. */
  void appendText(StringBuilder text) {
    try {
      while (xml.hasNext()) {
        int event = xml.next();
        if (event == XMLStreamConstants.END_ELEMENT) {
          return;
        }
        if (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.SPACE) {
          text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          if (text.length() > SheetLimits.CELL) {
            throw new FileRefused(Reason.BROKEN, row);
          }
        } else if (event != XMLStreamConstants.COMMENT) {
          throw new FileRefused(Reason.BROKEN, row);
        }
      }
      throw new FileRefused(Reason.BROKEN, row);
    } catch (XMLStreamException e) {
      throw broken(e);
    }
  }

  /** Leaves out an element, such as {@code rPh}: how a text is pronounced. */
  void skip(String name) {
    boolean inside = true;
    while (inside) {
      inside = next() && !ends(name);
    }
  }

  /** For the message, should the file be broken further on. */
  void atRow(int number) {
    row = number;
  }

  /** The parser wraps what the stream below it throws. */
  private RuntimeException broken(XMLStreamException e) {
    for (Throwable cause = e; cause != null; cause = cause.getCause()) {
      if (cause instanceof FileRefused refused) {
        return refused;
      }
    }
    return new FileRefused(Reason.BROKEN, row);
  }

  @Override
  public void close() {
    try {
      bytes.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
